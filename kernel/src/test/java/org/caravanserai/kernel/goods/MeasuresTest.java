package org.caravanserai.kernel.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.kernel.problem.Refused.by;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.kernel.problem.Problem;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final Measures PANELS = Measures.of("20", "19800", "20600", "640", "PCE");

    @Test
    void equalAmountsAreEqualValues() {
        assertThat(Measures.of("2E1", "19800.000", "20600.0", "640.00", "H87")).isEqualTo(PANELS);
        assertThat(PANELS.hashCode())
                .isEqualTo(Measures.of("20", "19800", "20600.00", "640", "796").hashCode());
    }

    @Test
    void allMeasuresMoveTogether() {
        Measures some = Measures.of("3", "2970", "3090", "96", "H87");
        assertThat(PANELS.portion(new BigDecimal("3"))).isEqualTo(some);
        assertThat(PANELS.minus(some)).isEqualTo(Measures.of("17", "16830", "17510", "544", "H87"));
        assertThat(PANELS.minus(some).plus(some)).isEqualTo(PANELS);
        assertThat(PANELS.minus(PANELS).isZero()).isTrue();
        assertThat(PANELS.covers(some)).isTrue();
        assertThat(some.covers(PANELS)).isFalse();
        assertThat(some.minus(PANELS).anyNegative()).isTrue();
    }

    @Test
    void coversLooksAtEveryPart() {
        assertThat(PANELS.covers(Measures.of("1", "1", "1", "641", "H87"))).isFalse();
        assertThat(PANELS.covers(Measures.of("1", "1", "1", "1", "KGM"))).isFalse();
        assertThat(PANELS.covers(Measures.of("20", "19800", "20600"))).isTrue();
        assertThat(Measures.of("20", "19800", "20600").covers(PANELS)).isFalse();
    }

    @Test
    void aUnitIsNeverMixedWithAnother() {
        Measures tiles = Measures.of("1", "1", "1", "2", "MTK");
        assertThat(by(() -> PANELS.plus(tiles)).code()).isEqualTo("unit-mismatch");
        assertThat(Measures.zero(null).plus(tiles)).isEqualTo(tiles);
        assertThat(Measures.zero(Unit.parse("MTK")).plus(tiles)).isEqualTo(tiles);
    }

    @Test
    void piecesAreNotCutIntoFractions() {
        Measures odd = Measures.of("3", "10", "11", "10", "H87");
        List<Measures> parts =
                odd.split(List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE), 2);
        assertThat(parts.get(0)).isEqualTo(Measures.of("1", "3.333333", "3.666666", "3", "H87"));
        assertThat(parts.get(2)).isEqualTo(Measures.of("1", "3.333334", "3.666668", "4", "H87"));
    }

    @Test
    void goodsInBulkAreDividedByWeight() {
        Measures oil = Measures.of("0", "1000", "1000");
        assertThat(oil.split(List.of(BigDecimal.ONE, new BigDecimal("3")), 1).get(0))
                .isEqualTo(Measures.of("0", "250", "250"));
        assertThat(oil.portion(BigDecimal.ZERO)).isEqualTo(oil);
    }

    @Test
    void partsMustBeTheWhole() {
        assertThat(by(() -> PANELS.split(List.of(BigDecimal.TEN, BigDecimal.ONE), 0)).code())
                .isEqualTo("split-packages");
        assertThat(by(() -> PANELS.portion(new BigDecimal("21"))).code())
                .isEqualTo("portion-exceeds");
        assertThat(by(() -> PANELS.portion(new BigDecimal("-1"))).code())
                .isEqualTo("portion-exceeds");
    }

    @Test
    void refusesWhatNoLedgerCanKeep() {
        assertThat(by(() -> Measures.of("1", "0.0000001", "1")).code())
                .isEqualTo("measures-decimals");
        assertThat(by(() -> Measures.of("1", "1e999999999", "1")).code())
                .isEqualTo("measures-absurd");
        assertThat(by(() -> new Measures(BigDecimal.ONE, null, BigDecimal.ONE, null)).args())
                .containsExactly("netKg");
    }

    @Test
    void checksWhatPeopleGive() {
        assertThat(PANELS.checkedInput("measures")).isEmpty();
        assertThat(Measures.of("1.5", "2000000000", "-1", "-2", "H87").checkedInput("m"))
                .extracting(problem -> problem.field() + ' ' + problem.code())
                .containsExactlyInAnyOrder(
                        "m.packages packages-not-whole",
                        "m.netKg measures-absurd",
                        "m.grossKg measures-negative",
                        "m.grossKg gross-below-net",
                        "m.supplementary.quantity measures-negative");
        assertThat(Measures.zero(null).checkedInput("m"))
                .containsExactly(Problem.of("m", "measures-zero"));
    }
}
