package org.caravanserai.web.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.problem.InvalidInput;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The rows of a sheet by the names in its first line; the first bytes tell CSV from XLSX. */
public final class SheetRows {

    /** Larger files are not read. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private SheetRows() {}

    /**
     * @throws InvalidInput {@code sheet-unreadable} on {@code file}
     */
    public static List<Map<String, String>> read(byte[] file) {
        if (file.length == 0 || file.length > MOST_BYTES) {
            throw InvalidInput.of("file", "sheet-unreadable", MOST_BYTES);
        }
        boolean packed = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        try {
            return named(packed ? workbook(file) : text(file));
        } catch (IOException | RuntimeException broken) {
            throw InvalidInput.of("file", "sheet-unreadable", MOST_BYTES);
        }
    }

    private static List<List<String>> text(byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        String header = text.lines().findFirst().orElse("");
        char between = header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(between).setIgnoreEmptyLines(true).get();
        return format.parse(new StringReader(text)).stream().map(CSVRecord::toList).toList();
    }

    private static List<List<String>> workbook(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            return sheet.map(SheetRows::cells).toList();
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount()).mapToObj(row::getCellText).toList();
    }

    private static List<Map<String, String>> named(List<List<String>> lines) {
        List<String> header = lines.get(0).stream().map(String::strip).toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(header.size(), line.size()); i++) {
                row.put(header.get(i), line.get(i));
            }
            if (row.values().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row);
            }
        }
        return rows;
    }
}
