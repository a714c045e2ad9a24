package org.caravanserai.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource({
        "0.000001, 0.000001",
        "1836.000000, 1_836",
        "578.2315, 578.2315",
        "20600.5, 20_600.5"
    })
    void printsAMassAsTheLedgerHoldsIt(String kilograms, String shown) {
        assertThat(Figures.kg(new BigDecimal(kilograms))).isEqualTo(shown.replace('_', '\u2009'));
    }

    @Test
    void setsThousandsApartInTheSupplementaryQuantitiesOfBox41() {
        assertThat(Figures.quantities("MTK 12500.250000\nLTR 640"))
                .isEqualTo("MTK 12\u2009500.25\nLTR 640");
        assertThat(Figures.quantities("H87")).as("a unit alone").isEqualTo("H87");
    }
}
