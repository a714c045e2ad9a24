package org.caravanserai.customs.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Unit;

class DutyEnginePropertiesTest {

    private static final List<String> CODES =
            List.of("6203423100", "3401110001", "8703231100", "6109100000", "9503004100");

    @Property(tries = 300)
    void costsNoLessWhenTheValueRises(
            @ForAll("goods") DutyItem goods,
            @ForAll @LongRange(min = 1, max = 1_000_000) long more) {
        DutyItem dearer = withValue(goods, goods.value().plus(Money.of("" + more, "KZT")));

        assertThat(cost(dearer)).isGreaterThanOrEqualTo(cost(goods));
    }

    @Property(tries = 200)
    void costsTheSameInAnyOrderOfItems(
            @ForAll @Size(min = 1, max = 6) List<@net.jqwik.api.From("goods") DutyItem> goods) {
        List<DutyItem> reversed = new ArrayList<>(goods);
        Collections.reverse(reversed);

        assertThat(new DutyFixture().assess(Levy.PAYABLE, reversed).payable())
                .isEqualTo(new DutyFixture().assess(Levy.PAYABLE, goods).payable());
    }

    @Property(tries = 300)
    void partsOfAValueMakeTheWhole(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long cents,
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 1000) Integer> weights) {
        Money whole = new Money(BigDecimal.valueOf(cents, 2), "KZT");

        List<Money> parts = whole.share(weights.stream().map(BigDecimal::valueOf).toList());

        assertThat(parts.stream().reduce(Money.zero("KZT"), Money::plus)).isEqualTo(whole);
    }

    @net.jqwik.api.Example
    void thirdsLeaveTheRemainderToTheLast() {
        assertThat(Money.of("10000000", "KZT").share(Collections.nCopies(3, BigDecimal.ONE)))
                .extracting(part -> part.amount().toPlainString())
                .containsExactly("3333333.33", "3333333.33", "3333333.34");
    }

    @Provide
    Arbitrary<DutyItem> goods() {
        return Combinators.combine(
                        Arbitraries.of(CODES),
                        Arbitraries.longs().between(1, 1_000_000_000_000L),
                        Arbitraries.longs().between(1, 1_000_000_000L))
                .as(
                        (code, cents, grams) ->
                                new DutyItem(
                                        1,
                                        CommodityCode.parse(code),
                                        "CN",
                                        new Money(BigDecimal.valueOf(cents, 2), "KZT"),
                                        kilograms(BigDecimal.valueOf(grams, 3)),
                                        Map.of(new Unit("CMQ"), BigDecimal.valueOf(1998))));
    }

    private static Measures kilograms(BigDecimal net) {
        return new Measures(BigDecimal.ONE, net, net, null);
    }

    private static DutyItem withValue(DutyItem goods, Money value) {
        return new DutyItem(
                1, goods.commodity(), goods.origin(), value, goods.measures(), goods.quantities());
    }

    private static BigDecimal cost(DutyItem goods) {
        return new DutyFixture().assess(goods).payable().amount();
    }
}
