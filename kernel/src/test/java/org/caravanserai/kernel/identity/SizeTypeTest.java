package org.caravanserai.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.kernel.problem.Refused.by;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizeTypeTest {

    @ParameterizedTest
    @CsvSource({
        "22G1,22G1,20,1", "22t6,22T6,20,1", "42G1,42G1,40,2", "45R1,45R1,40,2", "L5G1,L5G1,45,2",
        "45GP,45GP,40,2", "2210,22G1,20,1", "4310,42G1,40,2", "4500,45G0,40,2", "4510,45G1,40,2",
        "9500,L5G0,45,2", "4200,42G0,40,2", "2270,22T0,20,1", "4363,42P3,40,2", "4651,48U1,40,2"
    })
    void readsOldAndNewCodes(String given, String code, int feet, BigDecimal teu) {
        SizeType size = SizeType.parse(given);
        assertThat(size.code()).isEqualTo(code);
        assertThat(size.lengthFeet()).isEqualTo(feet);
        assertThat(size.teu()).isEqualByComparingTo(teu);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X2G1", "22G", "22G11", "2299", "9999", "42-G", "=4G1"})
    void refusesUnknownCodes(String given) {
        assertThat(by(() -> SizeType.parse(given)).code()).isEqualTo("unknown-size-type");
    }

    @Test
    void nothingIsRequired() {
        assertThat(by(() -> SizeType.parse("")).code()).isEqualTo("required");
    }
}
