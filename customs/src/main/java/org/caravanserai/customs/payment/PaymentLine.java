package org.caravanserai.customs.payment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.caravanserai.kernel.goods.Money;

/**
 * One line of box 47, with the sentence that explains it.
 *
 * @param item number of the item; null for what concerns the declaration as a whole
 * @param base what the rate is taken of
 * @param baseUnit currency or unit of the base
 * @param rate the rate in signs that read the same in every language
 * @param suspended computed, but not paid under this procedure
 * @param explanation key of the sentence
 * @param arguments what the sentence names: decimals and strings only
 * @param spared what a relief does to it; null where none does
 */
public record PaymentLine(
        Integer item,
        PaymentKind kind,
        BigDecimal base,
        String baseUnit,
        String rate,
        Money amount,
        boolean suspended,
        String explanation,
        List<Object> arguments,
        Spared spared) {

    public PaymentLine {
        arguments = List.copyOf(arguments);
    }

    PaymentLine(
            Integer item,
            PaymentKind kind,
            BigDecimal base,
            String baseUnit,
            String rate,
            Money amount,
            boolean suspended,
            String explanation,
            List<Object> arguments) {
        this(item, kind, base, baseUnit, rate, amount, suspended, explanation, arguments, null);
    }

    PaymentLine with(Spared relief) {
        return new PaymentLine(
                item,
                kind,
                base,
                baseUnit,
                rate,
                amount,
                suspended,
                explanation,
                arguments,
                relief);
    }

    /** What is not collected because of a relief; zero where nothing is, or it is not known. */
    public BigDecimal sparedAmount() {
        return spared == null || spared.without() == null
                ? BigDecimal.ZERO
                : spared.without().subtract(amount.amount());
    }

    /** Whether it says the same, however many zeros its figures end with. */
    public boolean sameAs(PaymentLine other) {
        return Objects.equals(item, other.item)
                && kind == other.kind
                && base.compareTo(other.base) == 0
                && baseUnit.equals(other.baseUnit)
                && rate.equals(other.rate)
                && amount.equals(other.amount)
                && suspended == other.suspended
                && explanation.equals(other.explanation)
                && printed(arguments).equals(printed(other.arguments))
                && String.valueOf(spared).equals(String.valueOf(other.spared));
    }

    private static List<String> printed(List<Object> arguments) {
        return arguments.stream().map(String::valueOf).toList();
    }
}
