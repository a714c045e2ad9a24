package org.caravanserai.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.kernel.problem.Refused.by;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RailwayNumbersTest {

    @ParameterizedTest
    @CsvFileSource(resources = "wagon-numbers.csv", numLinesToSkip = 1)
    void aWagonIsDoubtedButNeverRefused(String given, WagonNumber.System system, String doubt) {
        WagonNumber wagon = WagonNumber.parse(given);
        assertThat(wagon.system()).isEqualTo(system);
        assertThat(wagon.doubt().orElse(null)).isEqualTo(doubt);
    }

    @Test
    void onlyNothingAndTooMuchAreNoWagon() {
        assertThat(by(() -> WagonNumber.parse(" ")).code()).isEqualTo("required");
        assertThat(by(() -> WagonNumber.parse("1234567890123")).code()).isEqualTo("wagon-format");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "station-codes.csv", numLinesToSkip = 1)
    void aStationKnowsItsCheckDigit(String given, boolean valid) {
        assertThat(StationCode.parse(given).valid()).isEqualTo(valid);
    }

    @Test
    void aStationHasSixDigits() {
        assertThat(by(() -> StationCode.parse("70770")).code()).isEqualTo("station-code-format");
        assertThat(by(() -> StationCode.parse(null)).code()).isEqualTo("required");
    }
}
