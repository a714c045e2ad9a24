package org.caravanserai.kernel.goods;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Nothing is ever lost or made by moving and splitting goods. */
class MeasuresLawsTest {

    @Provide
    Arbitrary<Measures> goods() {
        Arbitrary<BigDecimal> masses =
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("100000"))
                        .ofScale(6);
        Arbitrary<Unit> units = Arbitraries.of("H87", "PR", "LTR", "MIL").map(Unit::parse);
        Arbitrary<Quantity> quantities =
                Combinators.combine(Arbitraries.integers().between(0, 9_999), units)
                        .as((number, unit) -> new Quantity(new BigDecimal(number), unit))
                        .injectNull(0.2);
        return Combinators.combine(masses, masses, quantities)
                .as((net, tare, more) -> new Measures(BigDecimal.ZERO, net, net.add(tare), more));
    }

    @Property
    void partsAreTheWhole(
            @ForAll("goods") Measures bulk,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 500) Integer> counts,
            @ForAll @IntRange(max = 11) int remainder) {
        List<BigDecimal> weights = counts.stream().map(BigDecimal::new).toList();
        BigDecimal packages = weights.stream().reduce(BigDecimal.ONE, BigDecimal::add);
        Measures whole = packed(bulk, packages);
        List<BigDecimal> all = new ArrayList<>(weights);
        all.add(BigDecimal.ONE);
        List<Measures> parts = whole.split(all, remainder % all.size());
        assertThat(parts.stream().reduce(Measures.zero(null), Measures::plus)).isEqualTo(whole);
        assertThat(parts)
                .extracting(Measures::packages)
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(all);
        assertThat(parts).noneMatch(Measures::anyNegative);
        assertThat(parts).allMatch(part -> part.grossKg().compareTo(part.netKg()) >= 0);
        assertThat(parts).allMatch(whole::covers);
    }

    @Property
    void aPortionAndTheRestAreTheWhole(
            @ForAll("goods") Measures bulk,
            @ForAll @IntRange(min = 1, max = 300) int packages,
            @ForAll @IntRange(max = 300) int wanted) {
        Measures whole = packed(bulk, new BigDecimal(packages));
        Measures portion = whole.portion(new BigDecimal(Math.min(wanted, packages)));
        Measures rest = whole.minus(portion);
        assertThat(rest.anyNegative()).isFalse();
        assertThat(portion.anyNegative()).isFalse();
        assertThat(rest.isZero() || rest.packages().signum() > 0).isTrue();
    }

    @Property
    void takingAndGivingBackChangesNothing(
            @ForAll("goods") Measures one, @ForAll("goods") Measures other) {
        Measures amount = new Measures(other.packages(), other.netKg(), other.grossKg(), null);
        assertThat(one.minus(amount).plus(amount)).isEqualTo(one);
        assertThat(one.negate().negate()).isEqualTo(one);
        assertThat(one.plus(amount).covers(amount)).isTrue();
        assertThat(one.covers(amount)).isEqualTo(!one.minus(amount).anyNegative());
    }

    private static Measures packed(Measures bulk, BigDecimal packages) {
        return new Measures(packages, bulk.netKg(), bulk.grossKg(), bulk.supplementary());
    }
}
