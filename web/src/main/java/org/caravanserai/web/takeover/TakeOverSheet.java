package org.caravanserai.web.takeover;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.takeover.TakeOverColumn;
import org.caravanserai.inventory.takeover.TakeOverRow;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.web.sheet.SheetLines;
import org.caravanserai.web.sheet.SheetRows;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

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
     *     {@code file}; {@code sheet-cells-beyond} by row, where a line has more cells than the
     *     first one: a comma that nobody quoted moves everything behind it
     */
    public static List<TakeOverRow> read(byte[] file) {
        if (file.length == 0 || file.length > MOST_BYTES) {
            throw InvalidInput.of("file", "take-over-unreadable");
        }
        try {
            return rows(SheetLines.of(file));
        } catch (InvalidInput ourOwn) {
            throw ourOwn;
        } catch (IOException | RuntimeException broken) {
            throw InvalidInput.of("file", "take-over-unreadable");
        }
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
        List<Problem> wrong = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Map<String, String> cells = new HashMap<>();
            List<String> line = lines.get(i);
            if (SheetRows.beyond(header, line)) {
                wrong.add(Problem.ofRow(i, "file", "sheet-cells-beyond", header.size()));
            }
            for (int c = 0; c < Math.min(header.size(), line.size()); c++) {
                cells.put(header.get(c), line.get(c) == null ? "" : line.get(c));
            }
            if (cells.values().stream().anyMatch(text -> !text.isBlank())) {
                rows.add(new TakeOverRow(i, cells));
            }
        }
        InvalidInput.throwIfAny(wrong);
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
