package org.caravanserai.web.page.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.Finding;
import org.caravanserai.customs.declaration.ItemDecision;
import org.caravanserai.customs.declaration.LotBehind;
import org.caravanserai.customs.declaration.LotsBehind;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.customs.payment.PaymentLine;
import org.caravanserai.web.page.Reader;
import org.caravanserai.web.page.Texts;
import org.caravanserai.web.words.UnitWords;

/**
 * What stands beside the sheet: the duty, the lot and the obstacles of the line under the cursor.
 */
@Named
@RequestScoped
public class LinePanel {

    @Inject DeclarationPage page;
    @Inject ItemsEntry items;
    @Inject DraftChecks found;
    @Inject LotsBehind lots;
    @Inject Texts texts;
    @Inject Reader reader;

    private LotBehind lot;
    private int lotOf;

    public List<PaymentLine> getPayments() {
        return found.getPayments().stream()
                .filter(line -> line.item() != null && line.item() == items.getCursor())
                .toList();
    }

    public List<Check> getChecks() {
        return ofLine(found.findings());
    }

    public List<Check> getWarnings() {
        return ofLine(found.warnings());
    }

    private List<Check> ofLine(List<Finding> findings) {
        int line = items.getCursor();
        return found.worded(
                findings.stream().filter(one -> one.item() != null && one.item() == line));
    }

    /** The lot behind the line; null where the goods are not received yet. */
    public LotBehind getLot() {
        DeclarationView.Item line = items.getLine();
        if (line == null || line.lot() == null) {
            return null;
        }
        if (lotOf != line.item()) {
            lotOf = line.item();
            lot =
                    lots.of(
                                    page.getView().procedure(),
                                    line.lot(),
                                    line.measures(),
                                    line.decision() == ItemDecision.RELEASED)
                            .orElse(null);
        }
        return lot;
    }

    /** The sentence that explains a payment. */
    public String sentence(PaymentLine line) {
        String why =
                texts.of(
                        line.explanation(),
                        UnitWords.arguments(line.arguments(), reader.language()));
        return line.spared() == null
                ? why
                : why
                        + " "
                        + texts.of(
                                line.spared().sentence(),
                                line.spared().arguments(line.amount().amount()).toArray());
    }

    /** What reliefs spare in all, in tenge. */
    public BigDecimal getSpared() {
        return new Assessment(found.getPayments(), List.of()).spared().amount();
    }

    /** What is or will be paid, in tenge. */
    public BigDecimal getPayable() {
        return new Assessment(found.getPayments(), List.of()).payable().amount();
    }

    /** What is computed but not paid under this procedure, in tenge. */
    public BigDecimal getSuspended() {
        return new Assessment(found.getPayments(), List.of()).suspended().amount();
    }
}
