package org.caravanserai.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Units in words")
class UnitWordsTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Test
    void aRateNamesItsUnit() {
        assertThat(UnitWords.rate("10 %, ≥ 1.88 EUR / KGM", RUSSIAN))
                .isEqualTo("10 %, ≥ 1.88 EUR / кг");
        assertThat(UnitWords.rate("250 USD / 1000 KGM", RUSSIAN)).isEqualTo("250 USD / 1000 кг");
        assertThat(UnitWords.rate("15 %", RUSSIAN)).isEqualTo("15 %");
        assertThat(UnitWords.rate(null, RUSSIAN)).isNull();
    }

    @Test
    void linesOfABoxBeginWithTheirUnitInWords() {
        assertThat(UnitWords.leading("H87", RUSSIAN)).isEqualTo("шт");
        assertThat(UnitWords.leading("KGM 200\nLTR 12.5", RUSSIAN)).isEqualTo("кг 200\nл 12.5");
        assertThat(UnitWords.leading("", RUSSIAN)).isEmpty();
    }

    @Test
    void anExplanationKeepsItsCurrencyAndFigures() {
        assertThat(
                        UnitWords.arguments(
                                List.of(new BigDecimal("1.88"), "EUR", "KGM", "H87"), RUSSIAN))
                .containsExactly(new BigDecimal("1.88"), "EUR", "кг", "шт");
    }
}
