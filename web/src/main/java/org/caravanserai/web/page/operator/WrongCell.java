package org.caravanserai.web.page.operator;

import java.io.Serializable;

/** A cell of a train list that is wrong: where, what stands there, why, and what it should be. */
public final class WrongCell implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Integer row;
    private final String field;
    private final String before;
    private final String message;
    private String text;

    WrongCell(Integer row, String field, String text, String message) {
        this.row = row;
        this.field = field;
        this.before = text;
        this.text = text;
        this.message = message;
    }

    public Integer getRow() {
        return row;
    }

    public String getField() {
        return field;
    }

    public String getMessage() {
        return message;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    boolean mended() {
        return !before.equals(text);
    }
}
