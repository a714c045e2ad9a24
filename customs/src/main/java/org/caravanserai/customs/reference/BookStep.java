package org.caravanserai.customs.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * What a change does to one row.
 *
 * @param before null where the row is new
 */
public record BookStep(Kind kind, BookRow before, BookRow after) {

    /** Kinds of steps. */
    public enum Kind {
        ADDED,
        CHANGED,
        ENDED
    }

    /**
     * A cell that is not what it was.
     *
     * @param before null where the row is new
     */
    public record Difference(String column, String before, String after) {}

    /** What a reader should see of it, in the order of the columns. */
    public List<Difference> differences(Book book) {
        List<Difference> differences = new ArrayList<>();
        for (BookColumn column : book.columns()) {
            String was = before == null ? null : before.cell(column.name());
            String is = after.cell(column.name());
            if (!is.equals(was) && !(was == null && is.isEmpty())) {
                differences.add(new Difference(column.name(), was, is));
            }
        }
        return differences;
    }

    /** The key of the row in words, as {@code 8541430000} or {@code ANTI_DUMPING 7214 CN}. */
    public String row(Book book) {
        return after.title(book);
    }
}
