package org.caravanserai.web.api.customs;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caravanserai.web.document.WarehouseColumns;

/** Reports as CSV (RFC 4180); the 24 columns of the warehouse report are named by their numbers. */
final class WarehouseReportCsv {

    private WarehouseReportCsv() {}

    static List<String> head() {
        return IntStream.rangeClosed(1, WarehouseColumns.COUNT).mapToObj(String::valueOf).toList();
    }

    static String line(List<?> cells) {
        return cells.stream()
                .map(WarehouseReportCsv::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Quoted; and nothing that a spreadsheet would take for a formula. */
    static String cell(Object value) {
        String text = text(value);
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        boolean negative = value instanceof Number;
        return '"' + (formula && !negative ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? "" : value.toString();
    }
}
