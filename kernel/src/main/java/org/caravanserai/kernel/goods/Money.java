package org.caravanserai.kernel.goods;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * An amount in a currency, always to 0.01. Only {@link #rounded} and {@link #times} round (half up,
 * as customs payments are); everything else is exact, and {@link #share} loses nothing. Two
 * currencies never meet in one sum.
 *
 * @param amount two decimals, below 10^16
 * @param currency ISO 4217, three letters
 */
@Embeddable
public record Money(
        @Column(name = "amount", precision = 20, scale = 2) BigDecimal amount,
        @Column(name = "currency") String currency)
        implements Comparable<Money> {

    private static final int DECIMALS = 2;
    private static final int INTEGER_DIGITS = 16;
    private static final int LONGEST_SCALE = 1000;

    /**
     * @throws InvalidValue {@code required}, {@code money-decimals}, {@code money-absurd} or {@code
     *     unknown-currency}
     */
    public Money {
        currency = known(Given.upper(currency));
        amount = exact(amount);
    }

    private static String known(String currency) {
        try {
            return Currency.getInstance(currency).getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("unknown-currency", Given.shown(currency));
        }
    }

    private static BigDecimal exact(BigDecimal amount) {
        BigDecimal plain = sane(amount);
        if (plain.scale() > DECIMALS) {
            throw new InvalidValue("money-decimals", plain);
        }
        return plain.setScale(DECIMALS);
    }

    private static BigDecimal sane(BigDecimal amount) {
        if (amount == null) {
            throw new InvalidValue("required", "amount");
        }
        BigDecimal plain = amount.stripTrailingZeros();
        boolean tooLarge = (long) plain.precision() - plain.scale() > INTEGER_DIGITS;
        if (tooLarge || plain.scale() > LONGEST_SCALE) {
            throw new InvalidValue("money-absurd");
        }
        return plain;
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    /** Rounded half up to 0.01. */
    public static Money rounded(BigDecimal amount, String currency) {
        return new Money(sane(amount).setScale(DECIMALS, RoundingMode.HALF_UP), currency);
    }

    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * @throws InvalidValue {@code currency-mismatch} (the two currencies)
     */
    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    public Money negate() {
        return new Money(amount.negate(), currency);
    }

    /** Rounded half up to 0.01. */
    public Money times(BigDecimal factor) {
        return rounded(amount.multiply(factor), currency);
    }

    @JsonIgnore
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @JsonIgnore
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /**
     * Divides the amount by weight, each share rounded down to 0.01, the remainder on the last.
     * Weights that are all zero leave everything on the last.
     *
     * @param weights none negative, at least one
     */
    public List<Money> share(List<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Money> shares = new ArrayList<>();
        Money rest = this;
        for (BigDecimal weight : weights.subList(0, weights.size() - 1)) {
            Money share = sum.signum() == 0 ? zero(currency) : part(weight, sum);
            shares.add(share);
            rest = rest.minus(share);
        }
        shares.add(rest);
        return shares;
    }

    private Money part(BigDecimal weight, BigDecimal sum) {
        return new Money(
                amount.multiply(weight).divide(sum, DECIMALS, RoundingMode.DOWN), currency);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new InvalidValue("currency-mismatch", currency, other.currency);
        }
        return other;
    }
}
