package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.caravanserai.customs.guarantee.Headroom;
import org.caravanserai.customs.guarantee.HeadroomDay;
import org.caravanserai.web.page.Notices;

/** What is free of the shown guarantee in the days to come, with what is planned. */
@Named
@ViewScoped
public class HeadroomAhead implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Inject GuaranteesPage page;
    @Inject Headroom headroom;
    @Inject Notices notices;

    private final ArrayList<HashMap<String, String>> plans = new ArrayList<>();
    private int days = 90;
    private transient List<HeadroomDay> all;

    /** One more arrival or discharge to think of. */
    public void plan() {
        plans.add(new HashMap<>());
    }

    /** Looks ahead with what is planned. */
    public void look() {
        all = null;
        getAll();
    }

    public List<HeadroomDay> getAll() {
        if (all == null && page.getId() != null) {
            all = List.of();
            notices.attempt(
                    () -> all = headroom.ahead(page.getId(), days, GuaranteeForm.plans(plans)));
        }
        return all == null ? List.of() : all;
    }

    /** What of the limit is held on a day, in percent, for the bar. */
    public int held(HeadroomDay day) {
        return day.limit().signum() == 0
                ? HUNDRED.intValue()
                : day.held()
                        .multiply(HUNDRED)
                        .divide(day.limit(), 0, RoundingMode.HALF_UP)
                        .min(HUNDRED)
                        .intValue();
    }

    public List<HashMap<String, String>> getPlans() {
        return plans;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
