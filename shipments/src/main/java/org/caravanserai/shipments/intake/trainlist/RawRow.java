package org.caravanserai.shipments.intake.trainlist;

import java.util.Map;

/** A data row as texts, before anything is known to be right. */
record RawRow(int number, Map<Column, String> texts) {

    /** Empty where the cell is. */
    String text(Column column) {
        return texts.getOrDefault(column, "");
    }
}
