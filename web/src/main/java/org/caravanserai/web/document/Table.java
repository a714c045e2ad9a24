package org.caravanserai.web.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Lays a grid out, its head again on every page it runs over. */
final class Table {

    private static final int MANY_COLUMNS = 12;
    private static final float LEADING = 1.3f;

    private static final String TONS = "000000.000";

    /** A column of this weight or less only counts lines. */
    private static final int COUNTING = 2;

    /** What adding up the widths of letters may round off. */
    private static final float SLACK = 0.1f;

    private final Sheet sheet;
    private final Wording wording;
    private final Part.Grid grid;
    private final boolean dense;
    private final float pad;
    private final float[] edges;
    private final float headSize;
    private final float cellSize;

    Table(Sheet sheet, Wording wording, Part.Grid grid) {
        this.sheet = sheet;
        this.wording = wording;
        this.grid = grid;
        dense = grid.columns().size() > MANY_COLUMNS;
        pad = dense ? 1.5f : 2.5f;
        cellSize = dense ? 5 : 8;
        headSize = headSize(dense ? 4.2f : 6.5f);
        edges = edges();
    }

    void draw() {
        sheet.needs(60);
        head();
        Iterator<? extends List<?>> rows = grid.rows();
        while (rows.hasNext()) {
            row(rows.next());
        }
        sheet.down(8);
    }

    /** Small enough that the longest words of all heads stand side by side. */
    private float headSize(float wanted) {
        float needed = 0;
        for (int i = 0; i < grid.columns().size(); i++) {
            needed += least(i, wanted) - 2 * pad;
        }
        float room = sheet.width() - 2 * pad * grid.columns().size();
        return needed > room ? wanted * room / needed : wanted;
    }

    /** By their weights, but none narrower than the longest word of its head. */
    private float[] edges() {
        int columns = grid.columns().size();
        float[] widths = new float[columns];
        boolean settled = false;
        while (!settled) {
            float each = perWeight(widths);
            settled = true;
            for (int i = 0; i < columns; i++) {
                float least = least(i, headSize);
                if (widths[i] == 0 && grid.columns().get(i).weight() * each < least) {
                    widths[i] = least;
                    settled = false;
                }
            }
        }
        float each = perWeight(widths);
        float[] edges = new float[columns + 1];
        edges[0] = sheet.left();
        for (int i = 0; i < columns; i++) {
            float shared = grid.columns().get(i).weight() * each;
            edges[i + 1] = edges[i] + (widths[i] > 0 ? widths[i] : shared);
        }
        return edges;
    }

    /** What a unit of weight comes to among the columns that have no width yet. */
    private float perWeight(float[] widths) {
        float left = sheet.width();
        int weights = 0;
        for (int i = 0; i < widths.length; i++) {
            left -= widths[i];
            weights += widths[i] > 0 ? 0 : grid.columns().get(i).weight();
        }
        return weights == 0 ? 0 : left / weights;
    }

    private float least(int column, float size) {
        float longest = 0;
        for (String words : wording.each(grid.columns().get(column).head())) {
            longest = Math.max(longest, sheet.pen().longestWord(words, size, true));
        }
        return Math.max(longest, figure(grid.columns().get(column))) + SLACK + 2 * pad;
    }

    /** Among many columns one of figures still has room for hundreds of tons, to the gram. */
    private float figure(Part.Column column) {
        return dense && column.number() && column.weight() > COUNTING
                ? sheet.pen().longestWord(TONS, cellSize, false)
                : 0;
    }

    private void head() {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < grid.columns().size(); i++) {
            List<String> lines = new ArrayList<>();
            for (String word : wording.each(grid.columns().get(i).head())) {
                lines.addAll(sheet.pen().wrapped(word, room(i), headSize, true));
            }
            cells.add(lines);
        }
        sheet.pen().grey(0.3f);
        write(cells, headSize, true);
        sheet.pen().grey(0);
        sheet.pen().line(sheet.left(), sheet.y(), sheet.right(), sheet.y(), 0.8f);
    }

    private void row(List<?> values) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < grid.columns().size(); i++) {
            cells.add(sheet.pen().wrapped(wording.shown(values.get(i)), room(i), cellSize, false));
        }
        if (sheet.needs(height(cells, cellSize))) {
            head();
        }
        write(cells, cellSize, false);
        sheet.pen().grey(0.75f);
        sheet.pen().line(sheet.left(), sheet.y(), sheet.right(), sheet.y(), 0.3f);
        sheet.pen().grey(0);
    }

    private void write(List<List<String>> cells, float size, boolean strong) {
        for (int i = 0; i < cells.size(); i++) {
            float y = sheet.y() - pad - size;
            for (String line : cells.get(i)) {
                if (grid.columns().get(i).number()) {
                    sheet.pen().textTo(line, edges[i + 1] - pad, y, size, strong);
                } else {
                    sheet.pen().text(line, edges[i] + pad, y, size, strong);
                }
                y -= size * LEADING;
            }
        }
        sheet.down(height(cells, size));
    }

    private float height(List<List<String>> cells, float size) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        return lines * size * LEADING + 2 * pad;
    }

    private float room(int column) {
        return edges[column + 1] - edges[column] - 2 * pad;
    }
}
