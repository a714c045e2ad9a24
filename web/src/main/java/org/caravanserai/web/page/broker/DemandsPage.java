package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.caravanserai.customs.loss.DemandView;
import org.caravanserai.customs.loss.Demands;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** Duty that fell due because goods are missing, to be assessed and paid. */
@Named
@ViewScoped
public class DemandsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Demands demands;
    @Inject Notices notices;

    private final Rows<DemandView> rows = Rows.of(this::find);
    private Long chosen;
    private BigDecimal amount;
    private String document;

    public void pay(long id) {
        if (notices.attempt(() -> demands.pay(id))) {
            notices.good("demands.paid");
        }
    }

    public void choose(Long id) {
        chosen = id;
        amount = null;
        document = null;
    }

    public void assess() {
        if (notices.attempt(() -> demands.assess(chosen, amount, document))) {
            notices.good("demands.assessed");
            chosen = null;
        }
    }

    private Found<DemandView> find(Wanted wanted) {
        String text = wanted.text().toUpperCase(Locale.ROOT);
        List<DemandView> all =
                demands.list().stream()
                        .filter(
                                row ->
                                        (row.lot().value() + ' ' + row.act() + ' ' + row.owner())
                                                .toUpperCase(Locale.ROOT)
                                                .contains(text))
                        .toList();
        return Found.whole(all, wanted);
    }

    public Rows<DemandView> getRows() {
        return rows;
    }

    public Long getChosen() {
        return chosen;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
