package org.caravanserai.kernel.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private static boolean fits(String typed, Object cell) {
        return Condition.of(typed, ALMATY).test(cell);
    }

    @ParameterizedTest
    @CsvSource({
        "tyre,      Bus and truck TYRES, true",
        "tyre,      Laptops,             false",
        "!tyre,     Laptops,             true",
        "=laptops,  Laptops,             true",
        "=lap,      Laptops,             false",
        "glass|tyre, Bus tyres,          true",
        "glass|tyre, Laptops,            false",
        "=laptops|, Laptops,             true",
        "шины,      Шины для автобусов,  true"
    })
    void findsPartsOfATextWhateverTheirCase(String typed, String cell, boolean fits) {
        assertThat(fits(typed, cell)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "'>1 000',     1836.000, true",
        "'>=1836',     1836.000, true",
        "'<1836',      1836.000, false",
        "'1000..2000', 1836.000, true",
        "'=1836,0',    1836.000, true",
        "'1836',       1836.000, true",
        "'36',         1836.000, true",
        "'>abc',       1836.000, false"
    })
    void comparesFiguresAsFigures(String typed, BigDecimal cell, boolean fits) {
        assertThat(fits(typed, cell)).isEqualTo(fits);
    }

    @Test
    void comparesDaysAsFarAsTheyWereTyped() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThat(fits("2026-11", day)).isTrue();
        assertThat(fits("<=2026-11", day)).isTrue();
        assertThat(fits(">2026-11", day)).isFalse();
        assertThat(fits("2026-11-01..2026-11-30", day)).isTrue();
        assertThat(fits(">2026-11-22", day)).isFalse();
    }

    @Test
    void readsMomentsByTheReadersClock() {
        Instant lateInLondon = Instant.parse("2026-11-21T22:30:00Z");
        assertThat(fits("=2026-11-22", lateInLondon)).isTrue();
        assertThat(fits("2026-11-22 03:30", lateInLondon)).isTrue();
    }

    @Test
    void findsWhatIsEmpty() {
        assertThat(fits("=", null)).isTrue();
        assertThat(fits("=", "")).isTrue();
        assertThat(fits("=", "a")).isFalse();
        assertThat(fits(">1", null)).isFalse();
    }

    @Test
    void putsFiguresIntoOrderAndEmptyCellsLast() {
        List<Object> cells =
                Arrays.asList("", new BigDecimal("10"), 9, null, new BigDecimal("9.5"));
        assertThat(cells.stream().sorted(Condition::order).limit(3).map(Object::toString))
                .containsExactly("9", "9.5", "10");
    }
}
