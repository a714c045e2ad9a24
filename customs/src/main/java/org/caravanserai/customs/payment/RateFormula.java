package org.caravanserai.customs.payment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.tariff.DutyRate;
import org.caravanserai.customs.tariff.RateKind;
import org.caravanserai.kernel.goods.Money;

/** Applies one rate to one item; nothing is rounded before the end (half up to 0.01). */
final class RateFormula {

    private static final String EXPLANATION = "customs.duty.explain.";

    private final DutyItem item;
    private final Money value;
    private final Conversion conversion;

    RateFormula(DutyItem item, Money value, Conversion conversion) {
        this.item = item;
        this.value = value;
        this.conversion = conversion;
    }

    PaymentLine line(PaymentKind kind, DutyRate rate, BigDecimal factor, boolean suspended) {
        Money amount = Money.rounded(exact(rate).multiply(factor), Assessment.CURRENCY);
        boolean specific = rate.kind() == RateKind.SPECIFIC;
        return new PaymentLine(
                item.item(),
                kind,
                specific ? conversion.quantity(item, rate.unit()) : value.amount(),
                specific ? rate.unit().code() : Assessment.CURRENCY,
                rate.text(),
                amount,
                suspended,
                EXPLANATION + key(rate.kind()),
                arguments(rate, amount, factor));
    }

    private BigDecimal exact(DutyRate rate) {
        return switch (rate.kind()) {
            case AD_VALOREM -> share(rate.percent());
            case SPECIFIC -> perUnit(rate);
            case NOT_LESS_THAN -> share(rate.percent()).max(perUnit(rate));
            case PLUS -> share(rate.percent()).add(perUnit(rate));
            case WHICHEVER_IS_LOWER ->
                    share(rate.percent()).min(share(rate.otherPercent()).max(perUnit(rate)));
        };
    }

    private BigDecimal share(BigDecimal percent) {
        return value.amount().multiply(percent).movePointLeft(2);
    }

    private BigDecimal perUnit(DutyRate rate) {
        return conversion
                .quantity(item, rate.unit())
                .multiply(rate.amount())
                .multiply(conversion.exchange(rate.currency()))
                .divide(rate.per(), 10, java.math.RoundingMode.HALF_UP);
    }

    private static String key(RateKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /**
     * In this order: amount, paid share of the duty in percent; value, percent, amount by value;
     * quantity, unit, specific amount, its currency, per how many, exchange rate, amount by
     * quantity; other percent and amount by it.
     */
    private List<Object> arguments(DutyRate rate, Money amount, BigDecimal factor) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(amount.amount());
        arguments.add(factor.movePointRight(2).stripTrailingZeros());
        boolean byValue = rate.percent() != null;
        arguments.add(value.amount());
        arguments.add(byValue ? rate.percent() : BigDecimal.ZERO);
        arguments.add(byValue ? shown(share(rate.percent())) : BigDecimal.ZERO);
        if (rate.kind().needsQuantity()) {
            arguments.add(conversion.quantity(item, rate.unit()));
            arguments.add(rate.unit().code());
            arguments.add(rate.amount());
            arguments.add(rate.currency());
            arguments.add(rate.per());
            arguments.add(conversion.exchange(rate.currency()));
            arguments.add(shown(perUnit(rate)));
        }
        if (rate.otherPercent() != null) {
            arguments.add(rate.otherPercent());
            arguments.add(shown(share(rate.otherPercent())));
        }
        return arguments;
    }

    private static BigDecimal shown(BigDecimal amount) {
        return Money.rounded(amount, Assessment.CURRENCY).amount();
    }
}
