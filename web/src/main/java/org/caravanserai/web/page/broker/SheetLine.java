package org.caravanserai.web.page.broker;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** A row of the sheet: one item as it is being typed, every cell a text. */
public final class SheetLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private int number;
    private final Map<String, String> cells = new HashMap<>();
    private final Map<String, String> wrong = new HashMap<>();

    SheetLine(int number) {
        this.number = number;
    }

    private void put(String cell, Object value) {
        cells.put(cell, value == null ? "" : value.toString());
    }

    void suppose(String cell, String text) {
        if (get(cell).isEmpty()) {
            put(cell, text);
        }
    }

    String get(String cell) {
        String text = cells.get(cell);
        return text == null ? "" : text.strip();
    }

    /** The cells by the last part of their field's path. */
    public Map<String, String> getCells() {
        return cells;
    }

    /** What is wrong, by cell. */
    public Map<String, String> getWrong() {
        return wrong;
    }

    public String mark(String cell) {
        return wrong.containsKey(cell) ? "wrong" : "";
    }

    void renumber(int now) {
        number = now;
    }

    public int getNumber() {
        return number;
    }
}
