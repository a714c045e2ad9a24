package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.caravanserai.customs.guarantee.GuaranteeMovement;
import org.caravanserai.customs.guarantee.GuaranteeMovements;
import org.caravanserai.customs.guarantee.GuaranteeStatus;
import org.caravanserai.customs.guarantee.Guarantees;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** The guarantees on file, how much of each is free, and what moved on the chosen one. */
@Named
@ViewScoped
public class GuaranteesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Inject Guarantees guarantees;
    @Inject GuaranteeMovements movements;

    private final Rows<GuaranteeMovement> rows = Rows.of(this::find);
    private String id;

    private Found<GuaranteeMovement> find(Wanted wanted) {
        String shown = getId();
        return shown == null
                ? Found.page(List.of(), 0)
                : Found.page(
                        movements.of(shown, wanted.offset(), wanted.limit()),
                        movements.count(shown));
    }

    public List<GuaranteeStatus> getAll() {
        return guarantees.list();
    }

    /** Share of the limit, in percent, for the bar. */
    public int share(BigDecimal part, GuaranteeStatus guarantee) {
        return part.multiply(HUNDRED).divide(guarantee.limit(), 0, RoundingMode.HALF_UP).intValue();
    }

    public Rows<GuaranteeMovement> getRows() {
        return rows;
    }

    /** The one whose entries are shown: the chosen one, or else the first. */
    public String getId() {
        return id == null || id.isBlank()
                ? guarantees.list().stream().findFirst().map(GuaranteeStatus::id).orElse(null)
                : id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
