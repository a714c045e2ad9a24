package org.caravanserai.web.takeover;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.inventory.takeover.TakeOverColumn;
import org.caravanserai.inventory.takeover.TakeOverRow;
import org.caravanserai.kernel.problem.InvalidInput;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The sheet of a take-over as CSV (UTF-8, comma or semicolon) or XLSX; the first line names the
 * columns.
 */
public final class TakeOverSheet {

    /** Larger files are not read. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private TakeOverSheet() {}

    /**
     * The rows of a file; what kind it is, its first bytes say.
     *
     * @throws InvalidInput {@code take-over-unreadable} or {@code take-over-unknown-column} on
     *     {@code file}
     */
    public static List<TakeOverRow> read(byte[] file) {
        if (file.length == 0 || file.length > MOST_BYTES) {
            throw InvalidInput.of("file", "take-over-unreadable");
        }
        boolean packed = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        try {
            return rows(packed ? workbook(file) : text(file));
        } catch (InvalidInput ourOwn) {
            throw ourOwn;
        } catch (IOException | RuntimeException broken) {
            throw InvalidInput.of("file", "take-over-unreadable");
        }
    }

    private static List<List<String>> text(byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        String header = text.lines().findFirst().orElse("");
        boolean semicolon = header.indexOf(';') >= 0 && header.indexOf(',') < 0;
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(semicolon ? ';' : ',')
                        .setIgnoreEmptyLines(true)
                        .get();
        List<List<String>> lines = new ArrayList<>();
        for (CSVRecord line : format.parse(new StringReader(text))) {
            lines.add(line.toList());
        }
        return lines;
    }

    private static List<List<String>> workbook(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            return sheet.map(TakeOverSheet::cells).toList();
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : cell(cell));
        }
        return cells;
    }

    private static String cell(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String format = cell.getDataFormatString();
        boolean day = format != null && format.toLowerCase(java.util.Locale.ROOT).contains("yy");
        return day
                ? cell.asDate().toLocalDate().toString()
                : cell.asNumber().stripTrailingZeros().toPlainString();
    }

    private static List<TakeOverRow> rows(List<List<String>> lines) {
        if (lines.isEmpty()) {
            throw InvalidInput.of("file", "take-over-unreadable");
        }
        List<String> header = lines.get(0).stream().map(String::strip).toList();
        for (TakeOverColumn column : TakeOverColumn.values()) {
            if (column.required() && !header.contains(column.title())) {
                throw InvalidInput.of("file", "take-over-unknown-column", column.title());
            }
        }
        List<TakeOverRow> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Map<String, String> cells = new HashMap<>();
            List<String> line = lines.get(i);
            for (int c = 0; c < Math.min(header.size(), line.size()); c++) {
                cells.put(header.get(c), line.get(c) == null ? "" : line.get(c));
            }
            if (cells.values().stream().anyMatch(text -> !text.isBlank())) {
                rows.add(new TakeOverRow(i, cells));
            }
        }
        return rows;
    }

    /** The empty sheet as CSV. */
    public static String csv() {
        return String.join(",", TakeOverColumn.titles()) + "\r\n";
    }

    /** The empty sheet as a workbook. */
    public static byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Caravanserai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("take-over");
            List<String> titles = TakeOverColumn.titles();
            for (int i = 0; i < titles.size(); i++) {
                sheet.value(0, i, titles.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
