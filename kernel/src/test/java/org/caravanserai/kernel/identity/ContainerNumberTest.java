package org.caravanserai.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.kernel.problem.Refused.by;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerNumberTest {

    @ParameterizedTest
    @CsvFileSource(resources = "container-numbers.csv", numLinesToSkip = 1)
    void tellsWhatIsWrong(String given, String doubt) {
        assertThat(ContainerNumber.asReceived(given).doubt().orElse(null)).isEqualTo(doubt);
        assertThat(ContainerNumber.asReceived(given).valid()).isEqualTo(doubt == null);
        if (doubt == null) {
            assertThat(ContainerNumber.parse(given)).isEqualTo(new ContainerNumber(given));
        } else {
            assertThat(by(() -> ContainerNumber.parse(given)).code()).isEqualTo(doubt);
        }
    }

    @Test
    void namesTheExpectedDigit() {
        assertThat(by(() -> ContainerNumber.parse("CSQU 305438 4")).at("container").args())
                .containsExactly("CSQU3054384", 3);
    }

    @Test
    void namesTheCyrillicLetterAndItsPlace() {
        assertThat(by(() -> ContainerNumber.parse("CSQ\u041e3054383")).args())
                .containsExactly("CSQ\u041e3054383", "\u041e", 4);
    }

    @Test
    void printsAsPaintedOnTheBox() {
        assertThat(ContainerNumber.parse("csqu3054383").printed()).isEqualTo("CSQU 305438 3");
        assertThat(ContainerNumber.asReceived("SHIPPER OWN 1").printed()).isEqualTo("SHIPPEROWN1");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", " - ", "\u00a0"})
    void nothingIsRequired(String nothing) {
        assertThat(by(() -> ContainerNumber.parse(nothing)).code()).isEqualTo("required");
        assertThat(by(() -> ContainerNumber.asReceived(nothing)).code()).isEqualTo("required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSQU30543831234567", "CSQU\u00003054383", "CSQU305438\u202e3"})
    void evenAMachineCannotSendThis(String given) {
        assertThat(by(() -> ContainerNumber.asReceived(given)).code())
                .isEqualTo("container-format");
    }
}
