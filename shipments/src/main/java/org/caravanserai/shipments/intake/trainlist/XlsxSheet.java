package org.caravanserai.shipments.intake.trainlist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.caravanserai.kernel.problem.InvalidInput;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an Excel file, the first line being the header. */
final class XlsxSheet {

    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    private final RowCollector rows;

    XlsxSheet(RowCollector rows) {
        this.rows = rows;
    }

    void read(InputStream file) throws IOException {
        byte[] whole = file.readAllBytes();
        try (ReadableWorkbook workbook = opened(whole);
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            read(sheet.iterator());
        } catch (InvalidInput ourOwn) {
            throw ourOwn;
        } catch (IOException | RuntimeException broken) {
            throw InvalidInput.of("file", "sheet-unreadable");
        }
    }

    /** A few bytes can be made to unpack into more than fits into the memory. */
    private static ReadableWorkbook opened(byte[] file) throws IOException {
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
        return new ReadableWorkbook(new ByteArrayInputStream(file));
    }

    private void read(Iterator<Row> sheet) {
        if (!sheet.hasNext()) {
            throw InvalidInput.of("file", "list-empty");
        }
        Header header = Header.of(texts(sheet.next(), null));
        while (sheet.hasNext()) {
            Row row = sheet.next();
            rows.take(row.getRowNum() - 1, header, texts(row, header));
        }
    }

    private static List<String> texts(Row row, Header header) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null ? "" : text(cell, i, header));
        }
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isBlank()) {
            texts.remove(texts.size() - 1);
        }
        return texts;
    }

    private static String text(Cell cell, int position, Header header) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String number = cell.asNumber().stripTrailingZeros().toPlainString();
        boolean code = header != null && header.column(position, 0) == Column.COMMODITY_CODE;
        return code && number.length() == 9 ? '0' + number : number;
    }
}
