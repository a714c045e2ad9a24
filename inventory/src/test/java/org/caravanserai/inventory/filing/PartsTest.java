package org.caravanserai.inventory.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caravanserai.inventory.ledger.Amounts;

/** What a filing takes of several bins is all that it asks for, to the last gram. */
class PartsTest {

    @Example
    void takesTheGramWhereItIsLeft() {
        Amounts one = amounts(4, "4.000001");
        Amounts two = amounts(5, "4.999999");

        List<Amounts> parts = Reservations.parts(amounts(9, "9"), List.of(one, two));

        assertThat(sum(parts)).matches(all -> all.minus(amounts(9, "9")).isZero());
    }

    @Property
    void takesAllOfItAndNeverMoreThanIsThere(
            @ForAll("bins") List<Amounts> free, @ForAll @IntRange(min = 1, max = 100) int percent) {
        Amounts there = sum(free);
        Amounts wanted =
                Amounts.of(
                        there.in(null)
                                .portion(
                                        there.packages()
                                                .multiply(BigDecimal.valueOf(percent))
                                                .movePointLeft(2)));
        List<Amounts> parts = Reservations.parts(wanted, free);

        assertThat(sum(parts).minus(wanted).isZero()).isTrue();
        for (int i = 0; i < free.size(); i++) {
            assertThat(free.get(i).minus(parts.get(i)).anyNegative()).isFalse();
            assertThat(parts.get(i).anyNegative()).isFalse();
        }
    }

    @Provide
    Arbitrary<List<Amounts>> bins() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(1, 90_000_000))
                .as((packages, grams) -> amounts(packages, BigDecimal.valueOf(grams, 6).toString()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Amounts amounts(int packages, String kg) {
        BigDecimal weight = new BigDecimal(kg);
        return new Amounts(BigDecimal.valueOf(packages), weight, weight, BigDecimal.ZERO);
    }

    private static Amounts sum(List<Amounts> all) {
        return all.stream().reduce(Amounts.ZERO, Amounts::plus);
    }
}
