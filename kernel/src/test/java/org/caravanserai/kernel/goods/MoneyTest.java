package org.caravanserai.kernel.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.kernel.problem.Refused.by;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void equalAmountsAreEqualValues() {
        assertThat(Money.of("7987200", "kzt")).isEqualTo(Money.of("7987200.000", "KZT"));
        assertThat(Money.of("5", "JPY").amount()).isEqualTo(new BigDecimal("5.00"));
    }

    @Test
    void roundsOnlyWhenAsked() {
        assertThat(by(() -> Money.of("0.005", "KZT")).code()).isEqualTo("money-decimals");
        assertThat(Money.rounded(new BigDecimal("0.005"), "KZT"))
                .isEqualTo(Money.of("0.01", "KZT"));
        assertThat(Money.of("-0.01", "KZT").times(new BigDecimal("0.5")))
                .isEqualTo(Money.of("-0.01", "KZT"));
        assertThat(Money.of("96000", "USD").times(new BigDecimal("0.12")))
                .isEqualTo(Money.of("11520", "USD"));
    }

    @Test
    void refusesWhatIsNoMoney() {
        assertThat(by(() -> Money.of("1", "TENGE")).code()).isEqualTo("unknown-currency");
        assertThat(by(() -> Money.of("1", " ")).code()).isEqualTo("required");
        assertThat(by(() -> new Money(null, "KZT")).code()).isEqualTo("required");
        assertThat(by(() -> Money.of("1e999999999", "KZT")).code()).isEqualTo("money-absurd");
        assertThat(by(() -> Money.rounded(new BigDecimal("1e-999999999"), "KZT")).code())
                .isEqualTo("money-absurd");
    }

    @Test
    void currenciesNeverMeet() {
        Money tenge = Money.of("1", "KZT");
        Money dollar = Money.of("1", "USD");
        assertThat(by(() -> tenge.plus(dollar)).code()).isEqualTo("currency-mismatch");
        assertThat(by(() -> tenge.minus(dollar)).args()).containsExactly("KZT", "USD");
        assertThat(by(() -> tenge.compareTo(dollar)).code()).isEqualTo("currency-mismatch");
    }

    @Test
    void theRemainderIsOnTheLast() {
        assertThat(
                        Money.of("100", "KZT")
                                .share(List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE)))
                .extracting(money -> money.amount().toPlainString())
                .containsExactly("33.33", "33.33", "33.34");
        assertThat(Money.of("5", "KZT").share(List.of(BigDecimal.ZERO, BigDecimal.ZERO)))
                .containsExactly(Money.zero("KZT"), Money.of("5", "KZT"));
    }

    @Property
    void sharingLosesNothing(
            @ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long cents,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 100_000) Integer> weights) {
        Money whole = new Money(BigDecimal.valueOf(cents, 2), "KZT");
        List<Money> shares = whole.share(weights.stream().map(BigDecimal::new).toList());
        assertThat(shares).hasSameSizeAs(weights);
        assertThat(shares.stream().reduce(Money.zero("KZT"), Money::plus)).isEqualTo(whole);
        assertThat(shares)
                .allMatch(share -> share.isZero() || share.isNegative() == whole.isNegative());
    }

    @Property
    void addingIsUndoneBySubtracting(
            @ForAll @LongRange(min = -99_999_999, max = 99_999_999) long one,
            @ForAll @LongRange(min = -99_999_999, max = 99_999_999) long other) {
        Money first = new Money(BigDecimal.valueOf(one, 2), "KZT");
        Money second = new Money(BigDecimal.valueOf(other, 2), "KZT");
        assertThat(first.plus(second).minus(second)).isEqualTo(first);
        assertThat(first.minus(second)).isEqualTo(second.minus(first).negate());
        assertThat(first.compareTo(second)).isEqualTo(Long.compare(one, other));
    }
}
