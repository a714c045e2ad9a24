package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.caravanserai.inventory.holding.HoldDesk;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** What is stopped, why and by whom; stops more of it and lets it go again. */
@Named
@ViewScoped
public class HoldsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject HoldDesk desk;
    @Inject Warehouses warehouses;
    @Inject Notices notices;
    @Inject ExternalContext external;

    private final Rows<HoldDesk.Row> rows = Rows.of(this::find).knowing(HoldDesk.columns());
    private final HoldForm form = new HoldForm();
    private boolean lifted;
    private Long chosen;
    private String reason;

    @PostConstruct
    void open() {
        Map<String, String> asked = external.getRequestParameterMap();
        form.open(warehouses.busiest(), asked);
        rows.setText(asked.get("q"));
    }

    public void hold() {
        if (notices.attempt(() -> desk.hold(form.order()), this::atItsReason)) {
            notices.good("holds.held", form.getId());
            form.clear();
        }
    }

    /** Holding and lifting both have a reason; this is the field of holding. */
    private boolean atItsReason(Problem wrong) {
        boolean its = "reason".equals(wrong.field());
        if (its) {
            notices.at("why", wrong.code(), wrong.args().toArray());
        }
        return its;
    }

    public void choose(Long hold) {
        chosen = hold;
        reason = null;
    }

    public void lift() {
        if (notices.attempt(() -> desk.lift(chosen, reason))) {
            notices.good("holds.lifted");
            chosen = null;
        }
    }

    private Found<HoldDesk.Row> find(Wanted wanted) {
        return Found.page(
                desk.list(wanted.text(), lifted, wanted.sieve(), wanted.offset(), wanted.limit()),
                desk.count(wanted.text(), lifted, wanted.sieve()));
    }

    public Rows<HoldDesk.Row> getRows() {
        return rows;
    }

    public HoldForm getForm() {
        return form;
    }

    public boolean isLifted() {
        return lifted;
    }

    public void setLifted(boolean lifted) {
        this.lifted = lifted;
    }

    public Long getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
