package org.caravanserai.inventory.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.inventory.scanning.Barcode.Meaning;
import org.caravanserai.kernel.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarcodeTest {

    private static final char FNC1 = 29;
    private static final String SSCC = "340123450000000001";

    private static Meaning first(String scanned) {
        return Barcode.read(scanned).meanings().get(0);
    }

    private static String sscc() {
        return org.caravanserai.kernel.identity.Sscc.of("4012345", 17).value();
    }

    @ParameterizedTest
    @CsvSource({
        "CSQU3054383, CONTAINER, CSQU3054383",
        "csqu 305438 3, CONTAINER, CSQU3054383",
        "]C0CSQU3054383, CONTAINER, CSQU3054383",
        "LOT-17, LOT, LOT-000017",
        "R-000017, RECEIPT, R-000017",
        "GP-KZ-KHORGOS-GATEWAY-2026-000001, GATE_PASS, GP-KZ-KHORGOS-GATEWAY-2026-000001",
        "PL-000003, PICK_LIST, PL-000003",
        "C-000003, COUNT, C-000003",
        "D-12, DECLARATION, D-12",
        "04006381333931, GOODS, 04006381333931",
        "A-01-02-1, BIN, A-01-02-1",
        "http://10.0.0.5:8080/clerk/receipt.xhtml?id=R-000009, RECEIPT, R-000009",
        "https://bond.example/clerk/gate-pass.xhtml?lang=kk&number=GP-X-1#top, GATE_PASS, GP-X-1",
        "https://bond.example/clerk/stock.xhtml?bin=A-01-02-1&facility=KZ-KHORGOS-GATEWAY, BIN,"
                + " A-01-02-1"
    })
    void isToldByItsContent(String scanned, ScanKind kind, String id) {
        assertThat(first(scanned)).isEqualTo(new Meaning(kind, id));
    }

    @Test
    void aPalletIsReadWithAndWithoutItsIdentifier() {
        String unit = sscc();
        assertThat(first(unit)).isEqualTo(new Meaning(ScanKind.HANDLING_UNIT, unit));
        assertThat(first("00" + unit)).isEqualTo(new Meaning(ScanKind.HANDLING_UNIT, unit));
        assertThat(first("]C100" + unit)).isEqualTo(new Meaning(ScanKind.HANDLING_UNIT, unit));
        assertThat(first("(00)" + unit)).isEqualTo(new Meaning(ScanKind.HANDLING_UNIT, unit));
    }

    @Test
    void aCodeOfSeveralElementsIsTakenApart() {
        Barcode code =
                Barcode.read(
                        "]C1"
                                + FNC1
                                + "00"
                                + sscc()
                                + "10AB-7"
                                + FNC1
                                + "3103012500"
                                + "37"
                                + "24");
        assertThat(code.meanings().get(0).kind()).isEqualTo(ScanKind.HANDLING_UNIT);
        assertThat(code.elements())
                .containsEntry("BATCH", "AB-7")
                .containsEntry("NET_KG", "12.500")
                .containsEntry("COUNT", "24");
        Barcode printed = Barcode.read("(01)04006381333931(17)271231(10)L1");
        assertThat(printed.meanings().get(0))
                .isEqualTo(new Meaning(ScanKind.GOODS, "04006381333931"));
        assertThat(printed.elements()).containsEntry("EXPIRES", "271231");
    }

    @ParameterizedTest
    @CsvSource({
        "CSQU3054384, container-check-digit",
        "CSQA3054383, container-category",
        SSCC + ", sscc-check-digit"
    })
    void aWrongDigitIsNamedAndNeverMended(String scanned, String doubt) {
        Barcode code = Barcode.read(scanned);
        assertThat(code.doubts()).extracting(Problem::code).containsExactly(doubt);
        assertThat(code.meanings())
                .extracting(Meaning::kind)
                .doesNotContain(ScanKind.CONTAINER, ScanKind.HANDLING_UNIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u001d",
                "]C1",
                "((((",
                "(00)",
                "00",
                "https://evil.example/",
                "https://evil.example/?id=",
                "%%%",
                "(99)()",
                "310",
                "LOT-",
                "'; drop table lot; --"
            })
    void nonsenseIsNothingSure(String scanned) {
        assertThat(Barcode.read(scanned).meanings())
                .extracting(Meaning::kind)
                .isSubsetOf(ScanKind.BIN, ScanKind.SEAL);
    }

    @Test
    void aVeryLongCodeIsCut() {
        assertThat(Barcode.read("9".repeat(100_000)).text()).hasSizeLessThanOrEqualTo(500);
    }
}
