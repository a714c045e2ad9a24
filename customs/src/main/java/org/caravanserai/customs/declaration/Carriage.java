package org.caravanserai.customs.declaration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import org.caravanserai.customs.form.TypedText;
import org.caravanserai.customs.payment.Costs;
import org.caravanserai.kernel.goods.Money;

/**
 * Freight and insurance to the border, as the boxes of the head say them: they come into the
 * customs value of every item (Customs Code of the EAEU, Art. 40).
 */
final class Carriage {

    private static final String BY_MASS = "MASS";

    private Carriage() {}

    /**
     * @param head entries by box
     * @param currency of the invoice, where the head names no other for the carriage
     */
    static Costs of(Map<String, String> head, String currency) {
        String paid = head.getOrDefault("45.currency", "");
        String in = paid.isBlank() ? currency : paid.strip();
        return new Costs(
                money(head.get("45.freight"), in),
                money(head.get("45.insurance"), in),
                BY_MASS.equals(head.get("45.by")) ? Costs.By.MASS : Costs.By.VALUE);
    }

    private static Money money(String typed, String currency) {
        BigDecimal amount = TypedText.number(typed, "boxes.45", new ArrayList<>());
        return amount == null || amount.signum() == 0 ? null : new Money(amount, currency);
    }
}
