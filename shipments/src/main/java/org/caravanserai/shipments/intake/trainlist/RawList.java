package org.caravanserai.shipments.intake.trainlist;

import java.util.List;

/** The rows of a list whose form was right; what they say is still to be checked. */
public final class RawList {

    final List<RawRow> rows;

    RawList(List<RawRow> rows) {
        this.rows = List.copyOf(rows);
    }

    public int size() {
        return rows.size();
    }

    /**
     * What stands in a cell, to be shown beside what is wrong with it; empty where nothing does.
     */
    public String text(int row, String field) {
        Column column = Column.BY_TITLE.get(field);
        return column == null
                ? ""
                : rows.stream()
                        .filter(r -> r.number() == row)
                        .findFirst()
                        .map(r -> r.text(column))
                        .orElse("");
    }

    /** The same list with one cell written anew; unchanged if there is no such cell. */
    public RawList mended(int row, String field, String text) {
        Column column = Column.BY_TITLE.get(field);
        return column == null
                ? this
                : new RawList(
                        rows.stream()
                                .map(r -> r.number() == row ? r.with(column, text) : r)
                                .toList());
    }
}
