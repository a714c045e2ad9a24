package org.caravanserai.inventory.takeover;

import java.util.Map;

/**
 * A data row of the sheet as texts, before anything is known to be right.
 *
 * @param number counted from 1 for the first data row
 * @param cells by title of the column; an unknown title is left out
 */
public record TakeOverRow(int number, Map<String, String> cells) {

    public TakeOverRow {
        cells = Map.copyOf(cells);
    }

    /** Empty where the cell is. */
    String text(TakeOverColumn column) {
        return cells.getOrDefault(column.title(), "").strip();
    }
}
