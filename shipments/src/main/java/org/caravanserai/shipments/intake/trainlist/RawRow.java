package org.caravanserai.shipments.intake.trainlist;

import java.util.EnumMap;
import java.util.Map;

/** A data row as texts, before anything is known to be right. */
record RawRow(int number, Map<Column, String> texts) {

    RawRow with(Column column, String text) {
        Map<Column, String> changed = new EnumMap<>(Column.class);
        changed.putAll(texts);
        changed.put(column, text == null ? "" : text);
        return new RawRow(number, changed);
    }

    /** Empty where the cell is. */
    String text(Column column) {
        return texts.getOrDefault(column, "");
    }
}
