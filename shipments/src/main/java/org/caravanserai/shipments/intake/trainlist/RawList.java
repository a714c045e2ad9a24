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
}
