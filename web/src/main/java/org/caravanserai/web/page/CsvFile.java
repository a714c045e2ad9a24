package org.caravanserai.web.page;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a CSV file as RFC 4180 has them, safe to open in a spreadsheet. */
public final class CsvFile {

    /** Tells a spreadsheet that the text is UTF-8. */
    public static final String MARK = "\ufeff";

    private static final String FORMULA = "=+-@\t\r";

    private CsvFile() {}

    public static String line(List<?> values) {
        return values.stream().map(CsvFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        if (!(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.matches("[^\",\r\n;]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
