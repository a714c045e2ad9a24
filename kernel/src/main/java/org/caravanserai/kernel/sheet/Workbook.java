package org.caravanserai.kernel.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * An Excel file (XLSX) somebody sent. It is packed, and a few bytes can be made to unpack into more
 * than fits into the memory, so it is unpacked once and thrown away before anyone reads it.
 */
public final class Workbook {

    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    private Workbook() {}

    /**
     * @throws IOException if it is no such file, or unpacks into more than 100 MB; what the
     *     libraries throw on broken files comes through
     */
    public static ReadableWorkbook open(byte[] file) throws IOException {
        requireUnpackable(file);
        return new ReadableWorkbook(new ByteArrayInputStream(file));
    }

    private static void requireUnpackable(byte[] file) throws IOException {
        byte[] away = new byte[64 * 1024];
        long unpacked = 0;
        try (ZipFile parts =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get()) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                InputStream text = parts.getInputStream(part);
                for (int read = 0; read >= 0; read = text.read(away)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new IOException("unpacks into too much");
                    }
                }
            }
        }
    }
}
