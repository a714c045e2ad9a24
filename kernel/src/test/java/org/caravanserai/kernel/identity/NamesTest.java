package org.caravanserai.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.kernel.problem.Refused.by;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "sscc.csv", numLinesToSkip = 1)
    void readsHandlingUnits(String given, String refused) {
        if (refused == null) {
            assertThat(Sscc.parse(given).value()).hasSize(18);
        } else {
            assertThat(by(() -> Sscc.parse(given)).code()).isEqualTo(refused);
        }
    }

    @Test
    void anSsccFillsItsPrefix() {
        assertThat(Sscc.of("4870001", 17).value()).startsWith("04870001000000017");
        assertThat(Sscc.of("4870001", 3_000_000_017L).value()).startsWith("34870001000000017");
        assertThat(by(() -> Sscc.of("4870001", 10_000_000_000L)).code()).isEqualTo("sscc-serial");
        assertThat(by(() -> Sscc.of("4870001", -1)).code()).isEqualTo("sscc-serial");
        assertThat(by(() -> Sscc.of("48A", 1)).code()).isEqualTo("sscc-prefix");
    }

    @Test
    void aSealComparesAsScanned() {
        assertThat(Seal.parse(" kz 1048576 ")).isEqualTo(new Seal("KZ1048576"));
        assertThat(Seal.parse("спрут-777").number()).isEqualTo("СПРУТ-777");
        assertThat(by(() -> Seal.parse("KZ;1")).code()).isEqualTo("seal-format");
        assertThat(by(() -> Seal.parse("A".repeat(21))).code()).isEqualTo("seal-format");
        assertThat(by(() -> Seal.parse(null)).code()).isEqualTo("required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KZ-KHORGOS-GATEWAY", "XIA-LANDPORT", "kz-aktau-port", "HRS-CN"})
    void knowsFacilities(String given) {
        assertThat(FacilityCode.parse(given).value()).isEqualToIgnoringCase(given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KZ", "KHOR-GATE", "KZ--A", "KZ-A-", "KZ-ҚОРҒАС", "KZ-<B>"})
    void refusesOtherFacilities(String given) {
        assertThat(by(() -> FacilityCode.parse(given)).code()).isEqualTo("facility-code-format");
    }

    @Test
    void aFacilityCodeEndsAtForty() {
        String longest = "KZ-" + "A".repeat(37);
        assertThat(FacilityCode.parse(longest).value()).hasSize(40);
        assertThat(by(() -> FacilityCode.parse(longest + "A")).code())
                .isEqualTo("facility-code-format");
    }

    @Test
    void aLotIsTheSameWithOrWithoutZeros() {
        assertThat(LotId.of(123).value()).isEqualTo("LOT-000123");
        assertThat(LotId.parse("lot-123")).isEqualTo(LotId.of(123));
        assertThat(LotId.of(999_999_999_999L).value()).isEqualTo("LOT-999999999999");
        assertThat(LotId.parse("LOT-0001234").value()).isEqualTo("LOT-001234");
        assertThat(LotId.parse("LOT-1234567").value()).isEqualTo("LOT-1234567");
        assertThat(by(() -> LotId.parse("LOT-12345A")).code()).isEqualTo("lot-id-format");
        assertThat(by(() -> LotId.parse("LOT-1234567890123")).code()).isEqualTo("lot-id-format");
        assertThat(by(() -> LotId.parse("LOT-")).code()).isEqualTo("lot-id-format");
        assertThat(by(() -> LotId.of(-1)).code()).isEqualTo("lot-id-format");
    }

    @Test
    void readsADeclarationNumber() {
        DeclarationNumber number = DeclarationNumber.parse(" 39851712/221126/0000017 ");
        assertThat(number)
                .isEqualTo(new DeclarationNumber("39851712", LocalDate.of(2026, 11, 22), 17));
        assertThat(number.printed()).isEqualTo("39851712/221126/0000017");
        assertThat(DeclarationNumber.parse("50426/010100/9999999").office()).isEqualTo("50426");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "39851712/311126/0000017",
                "39851712/221126/0000000",
                "39851712/221126/17",
                "398517/221126/0000017",
                "39851712-221126-0000017"
            })
    void refusesOtherDeclarationNumbers(String given) {
        assertThat(by(() -> DeclarationNumber.parse(given)).code())
                .isEqualTo("declaration-number-format");
    }
}
