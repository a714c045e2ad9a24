package org.caravanserai.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.caravanserai.kernel.problem.InvalidInput;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class SheetRowsTest {

    private static List<Map<String, String>> csv(String text) {
        return SheetRows.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void cellsAreNamedByTheFirstLine() {
        assertThat(csv("code;zone\r\nA-01;A\r\n;\r\n\"B;02\";B\r\n"))
                .containsExactly(
                        Map.of("code", "A-01", "zone", "A"), Map.of("code", "B;02", "zone", "B"));
        assertThat(csv("\uFEFFcode,zone\nA-01\n")).containsExactly(Map.of("code", "A-01"));
    }

    /** Without its mark, UTF-16 is UTF-8 with a NUL before each letter. */
    @Test
    void textWithNulsIsNoSheet() {
        byte[] wide = "code,zone\nA-01,A".getBytes(StandardCharsets.UTF_16LE);

        assertThatThrownBy(() -> SheetRows.read(wide)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> csv("code,zone\nA\0,A")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aWorkbookIsReadAsTheSheetItIs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Caravanserai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("bins");
            sheet.value(0, 0, "code");
            sheet.value(0, 1, "capacityKg");
            sheet.value(1, 0, "A-01");
            sheet.value(1, 1, 1500);
        }
        assertThat(SheetRows.read(out.toByteArray()))
                .containsExactly(Map.of("code", "A-01", "capacityKg", "1500"));
    }

    @Test
    void whatIsNoSheetIsSaidSo() {
        assertThatThrownBy(() -> SheetRows.read(new byte[0])).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> SheetRows.read("PK broken".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> SheetRows.read(new byte[SheetRows.MOST_BYTES + 1]))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> csv("a,b\n\"open")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void textThatIsNotUtf8IsRefusedAndNotReadWithHolesInIt() {
        byte[] windows = "code,zone\nA-01,Зона".getBytes(Charset.forName("windows-1251"));
        assertThatThrownBy(() -> SheetRows.read(windows)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aCommaThatNobodyQuotedIsNamedByItsRow() {
        assertThatThrownBy(() -> csv("code,capacityKg\nA-01,900\nA-02,1,500\nA-03,1,\n"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> {
                            assertThat(wrong.problems()).hasSize(1);
                            assertThat(wrong.problems().get(0).row()).isEqualTo(2);
                        });
    }

    @Test
    void aFewBytesThatUnpackIntoTooMuchAreRefused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] megabyte = new byte[1024 * 1024];
            for (int i = 0; i < 101; i++) {
                zip.write(megabyte);
            }
        }

        assertThatThrownBy(() -> SheetLines.of(bomb.toByteArray()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too much");
    }
}
