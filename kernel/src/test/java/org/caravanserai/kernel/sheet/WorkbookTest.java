package org.caravanserai.kernel.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    private static final byte[] MEGABYTE = new byte[1024 * 1024];

    @Test
    void aSmallFileThatUnpacksIntoMoreThanFitsIsRefused() throws IOException {
        byte[] bomb = packed(101);
        assertThat(bomb.length).isLessThan(MEGABYTE.length);
        assertThatThrownBy(() -> Workbook.open(bomb))
                .isInstanceOf(IOException.class)
                .hasMessage("unpacks into too much");
    }

    @Test
    void whatIsNoWorkbookIsRefusedForThatAndNotForItsSize() throws IOException {
        byte[] other = packed(1);
        assertThatThrownBy(() -> Workbook.open(other)).hasMessageNotContaining("too much");
    }

    private static byte[] packed(int megabytes) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < megabytes; i++) {
                zip.write(MEGABYTE);
            }
        }
        return file.toByteArray();
    }
}
