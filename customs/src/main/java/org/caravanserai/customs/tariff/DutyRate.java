package org.caravanserai.customs.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.caravanserai.kernel.goods.Unit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A rate as the tariff words it: {@code 10, but not less than 1.88 EUR per 1 kg}.
 *
 * @param percent share of the customs value; null for a specific rate
 * @param otherPercent share of the second rate of {@link RateKind#WHICHEVER_IS_LOWER}; else null
 * @param amount money per {@code per} units; null for an ad valorem rate
 * @param currency ISO 4217 code of the amount
 * @param per number of units the amount is for, usually 1, for example 1000 kg
 */
@Embeddable
public record DutyRate(
        @Column(name = "rate_kind") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
                RateKind kind,
        @Column(name = "rate_percent") BigDecimal percent,
        @Column(name = "rate_other_percent") BigDecimal otherPercent,
        @Column(name = "rate_amount") BigDecimal amount,
        @Column(name = "rate_currency") String currency,
        @Column(name = "rate_per") BigDecimal per,
        @Column(name = "rate_unit") Unit unit) {

    public static DutyRate adValorem(String percent) {
        return new DutyRate(
                RateKind.AD_VALOREM, new BigDecimal(percent), null, null, null, null, null);
    }

    public static DutyRate specific(String amount, String currency, String per, String unit) {
        return adValorem("0").with(RateKind.SPECIFIC, null, amount, currency, per, unit);
    }

    /** This ad valorem rate with an amount per unit beside it, in the way the kind says. */
    public DutyRate with(
            RateKind how, String other, String money, String in, String units, String unitCode) {
        return new DutyRate(
                how,
                how == RateKind.SPECIFIC ? null : percent,
                other == null ? null : new BigDecimal(other),
                new BigDecimal(money),
                in,
                new BigDecimal(units),
                Unit.parse(unitCode));
    }

    /** The rate in signs that read the same in every language. */
    public String text() {
        return switch (kind) {
            case AD_VALOREM -> share(percent);
            case SPECIFIC -> perUnit();
            case NOT_LESS_THAN -> share(percent) + ", ≥ " + perUnit();
            case PLUS -> share(percent) + " + " + perUnit();
            case WHICHEVER_IS_LOWER ->
                    "min(" + share(percent) + "; " + share(otherPercent) + ", ≥ " + perUnit() + ")";
        };
    }

    private static String share(BigDecimal percent) {
        return plain(percent) + " %";
    }

    private String perUnit() {
        String count = per.compareTo(BigDecimal.ONE) == 0 ? "" : plain(per) + " ";
        return plain(amount) + " " + currency + " / " + count + unit;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
