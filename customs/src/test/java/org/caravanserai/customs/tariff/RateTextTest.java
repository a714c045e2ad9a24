package org.caravanserai.customs.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caravanserai.kernel.problem.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15|15 %",
                "12,5|12.5 %",
                "5 (63С)|5 %",
                "0 %|0 %",
                "1,75 евро за 1 кг|1.75 EUR / KGM",
                "0,34 евро за 1 пару|0.34 EUR / PR",
                "250 долларов США за 1000 кг|250 USD / 1000 KGM",
                "2 EUR / MIL|2 EUR / MIL",
                "10, но не менее 1,88 евро за 1 кг|10 %, ≥ 1.88 EUR / KGM",
                "5%, но не менее 0.1 евро/кг|5 %, ≥ 0.1 EUR / KGM",
                "12.5, not less than 0.5 EUR per kg|12.5 %, ≥ 0.5 EUR / KGM",
                "4,5 плюс 0,02 евро за 1 кг|4.5 % + 0.02 EUR / KGM",
                "10%, но не более 2 usd за 1 л|min(10 %; 0 %, ≥ 2 USD / LTR)",
                "15, либо 12,5, но не менее 0,79 евро за 1 см3, в зависимости от того, какая ниже"
                        + "|min(15 %; 12.5 %, ≥ 0.79 EUR / CMQ)",
            })
    void readsWhatTheTariffSays(String given, String text) {
        assertThat(RateText.parse(given).text()).isEqualTo(text);
        assertThat(RateText.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"free", "", "-5", "1 EUR", "10 %, ≥", "5 XXQ / KGM", "5 EUR / 0 KGM"})
    void refusesWhatIsNoRate(String given) {
        assertThatThrownBy(() -> RateText.parse(given)).isInstanceOf(InvalidValue.class);
    }
}
