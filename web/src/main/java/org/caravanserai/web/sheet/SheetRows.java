package org.caravanserai.web.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/** The rows of a sheet by the names in its first line. */
public final class SheetRows {

    /** Larger files are not read. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private SheetRows() {}

    /**
     * @throws InvalidInput {@code sheet-unreadable} on {@code file}; {@code sheet-cells-beyond} by
     *     row, where a line has more cells than the first one: a comma that nobody quoted moves
     *     everything behind it into other columns
     */
    public static List<Map<String, String>> read(byte[] file) {
        List<List<String>> lines = lines(file);
        if (lines.isEmpty()) {
            throw InvalidInput.of("file", "sheet-unreadable", MOST_BYTES);
        }
        return named(lines);
    }

    /**
     * All lines, the first one with the names.
     *
     * @throws InvalidInput {@code sheet-unreadable} on {@code file}
     */
    public static List<List<String>> lines(byte[] file) {
        if (file.length == 0 || file.length > MOST_BYTES) {
            throw InvalidInput.of("file", "sheet-unreadable", MOST_BYTES);
        }
        try {
            return SheetLines.of(file);
        } catch (IOException | RuntimeException broken) {
            throw InvalidInput.of("file", "sheet-unreadable", MOST_BYTES);
        }
    }

    private static List<Map<String, String>> named(List<List<String>> lines) {
        List<String> header = lines.get(0).stream().map(String::strip).toList();
        List<Map<String, String>> rows = new ArrayList<>();
        List<Problem> wrong = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(header.size(), line.size()); i++) {
                row.put(header.get(i), line.get(i));
            }
            boolean beyond = beyond(header, line);
            if (beyond || row.values().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row);
            }
            if (beyond) {
                wrong.add(Problem.ofRow(rows.size(), "file", "sheet-cells-beyond", header.size()));
            }
        }
        InvalidInput.throwIfAny(wrong);
        return rows;
    }

    /** Whether a line says something where no column is named. */
    public static boolean beyond(List<String> header, List<String> line) {
        return line.stream().skip(header.size()).anyMatch(cell -> cell != null && !cell.isBlank());
    }
}
