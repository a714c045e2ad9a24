package org.caravanserai.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A figure on paper")
class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "10575.924, 6, 10_575.924",
        "1201.619000, 6, 1_201.619",
        "0.000004, 6, 0.000004",
        "4800, 2, 4_800.00",
        "250, 0, 250",
        "250.5, 0, 250.5",
        "much, 6, much"
    })
    void setsThousandsApartInWhatWasTypedAndLosesNothing(String entry, int decimals, String shown) {
        assertThat(Figures.typed(entry, decimals)).isEqualTo(shown.replace('_', '\u2009'));
    }
}
