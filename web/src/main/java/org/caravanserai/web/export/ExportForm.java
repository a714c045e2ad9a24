package org.caravanserai.web.export;

/** The forms in which a list is written. */
public enum ExportForm {
    CSV("text/csv; charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    ExportForm(String type) {
        this.type = type;
    }

    /** The media type of the file. */
    public String type() {
        return type;
    }
}
