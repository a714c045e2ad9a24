package org.caravanserai.shipments.intake.trainlist;

import java.io.Serializable;
import java.util.List;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * The first lines of a train list, empty ones too, in which its headings are looked for: shown to
 * the one who explains a foreign list, and read by the same rule as the list itself. Lines count
 * from 1.
 */
public record ListTop(List<List<String>> lines) implements Serializable {

    /** How far down headings are looked for. */
    public static final int LINES = HeadingRow.LOOKED_AT;

    /**
     * The number of a line, as somebody wrote it.
     *
     * @throws InvalidValue {@code list-heading-row}
     */
    public static Integer row(String given) {
        String digits = given.strip();
        if (digits.matches("[0-9]{1,3}") && within(Integer.parseInt(digits))) {
            return Integer.valueOf(digits);
        }
        throw new InvalidValue("list-heading-row", LINES);
    }

    static boolean within(int row) {
        return row >= 1 && row <= LINES;
    }

    /** The line with the headings; 1 also where there is no line at all. */
    int headings(ListColumns columns) {
        return HeadingRow.find(lines, columns) + 1;
    }

    /** The cells of a line; none where there is no such line. */
    List<String> line(int row) {
        return row > 0 && row <= lines.size() ? lines.get(row - 1) : List.of();
    }

    /** The first line below another in which something stands. */
    List<String> below(int row) {
        return lines.stream()
                .skip(row)
                .filter(line -> HeadingRow.filled(line) > 0)
                .findFirst()
                .orElse(List.of());
    }
}
