package org.caravanserai.shipments.intake.trainlist;

import java.util.List;

/**
 * Finds the line with the headings: foreign lists begin with a title, a date, an empty line. It is
 * the first line with enough headings that somebody knows, below which the rows are as wide.
 */
final class HeadingRow {

    /** How far down the headings are looked for. */
    static final int LOOKED_AT = 30;

    /** No list of goods in containers has fewer columns than this. */
    static final int FEWEST = 3;

    private static final int ROWS_BELOW = 3;

    private HeadingRow() {}

    /**
     * The position of the headings, from 0. The line that somebody named is believed as long as
     * explained headings stand in it: a title may grow by a line. Where no line has known ones it
     * is the first that could be a heading at all, so that the complaint names its cells and not
     * those of a title.
     *
     * @param top the first lines, empty ones too
     */
    static int find(List<List<String>> top, ListColumns columns) {
        int said = columns.headingRow() - 1;
        if (said >= 0 && said < top.size() && explained(top.get(said), columns)) {
            return said;
        }
        for (int i = 0; i < top.size(); i++) {
            if (explained(top.get(i), columns)) {
                return i;
            }
        }
        return guess(top, columns);
    }

    private static int guess(List<List<String>> top, ListColumns columns) {
        int first = -1;
        for (int i = 0; i < top.size(); i++) {
            if (known(top.get(i), columns)) {
                if (asWideBelow(top, i)) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first < 0 ? fallback(top) : first;
    }

    private static int fallback(List<List<String>> top) {
        for (int i = 0; i < top.size(); i++) {
            if (filled(top.get(i)) >= FEWEST) {
                return i;
            }
        }
        return 0;
    }

    private static boolean explained(List<String> line, ListColumns columns) {
        return filled(line) >= FEWEST
                && line.stream().allMatch(cell -> blank(cell) || columns.explains(cell));
    }

    private static boolean known(List<String> line, ListColumns columns) {
        long known = knownIn(line, columns);
        return known >= FEWEST && known * 2 >= filled(line);
    }

    static long knownIn(List<String> line, ListColumns columns) {
        return line.stream().filter(columns::knows).count();
    }

    static long filled(List<String> line) {
        return line.stream().filter(cell -> !blank(cell)).count();
    }

    private static boolean blank(String cell) {
        return cell == null || cell.isBlank();
    }

    private static boolean asWideBelow(List<List<String>> top, int row) {
        int width = width(top.get(row));
        return top.stream()
                .skip(row + 1L)
                .mapToInt(HeadingRow::width)
                .filter(below -> below > 0)
                .limit(ROWS_BELOW)
                .allMatch(below -> below <= width && below * 2 > width);
    }

    private static int width(List<String> line) {
        int width = line.size();
        while (width > 0 && blank(line.get(width - 1))) {
            width--;
        }
        return width;
    }
}
