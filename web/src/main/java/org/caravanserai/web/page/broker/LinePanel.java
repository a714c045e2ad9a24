package org.caravanserai.web.page.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.declaration.LotBehind;
import org.caravanserai.customs.declaration.LotsBehind;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.customs.payment.PaymentLine;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;
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
    private String lotAskedFor = "";

    public List<PaymentLine> getPayments() {
        return found.getPayments().stream()
                .filter(line -> line.item() != null && line.item() == items.getCursor())
                .toList();
    }

    public List<Check> getChecks() {
        return found.getChecks().stream()
                .filter(check -> check.item() != null && check.item() == items.getCursor())
                .toList();
    }

    /** The lot behind the line; null where the goods are not received yet. */
    public LotBehind getLot() {
        SheetLine line = items.getLine();
        if (line == null || !line.isStanding()) {
            return null;
        }
        String wanted = String.join("|", line.get("lot"), line.get("packages"), line.get("netKg"));
        if (!wanted.equals(lotAskedFor)) {
            lotAskedFor = wanted;
            lot = behind(line);
        }
        return lot;
    }

    private LotBehind behind(SheetLine line) {
        try {
            return lots.of(
                            CustomsProcedure.parse(page.getSheet().getBoxes().get("procedure")),
                            LotId.parse(line.get("lot")),
                            wanted(line),
                            "RELEASED".equals(line.getDecision()))
                    .orElse(null);
        } catch (InvalidValue whatIsTypedCannotBe) {
            return null;
        }
    }

    private static Measures wanted(SheetLine line) {
        List<Problem> problems = new ArrayList<>();
        return new Measures(
                number(line, "packages", problems),
                number(line, "netKg", problems),
                number(line, "grossKg", problems),
                null);
    }

    private static BigDecimal number(SheetLine line, String cell, List<Problem> problems) {
        BigDecimal number = Typed.number(line.get(cell), cell, problems);
        return number == null ? BigDecimal.ZERO : number;
    }

    /** The sentence that explains a payment. */
    public String sentence(PaymentLine line) {
        return texts.of(
                line.explanation(), UnitWords.arguments(line.arguments(), reader.language()));
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
