package org.caravanserai.web.api.customs;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.web.document.WarehouseColumns;

/** Reports as CSV (RFC 4180); the 24 columns of the warehouse report are named by their numbers. */
final class WarehouseReportCsv {

    /** Up to so many decimals no number is printed with an exponent. */
    private static final int PLAIN = 6;

    private WarehouseReportCsv() {}

    static List<String> head() {
        return IntStream.rangeClosed(1, WarehouseColumns.COUNT).mapToObj(String::valueOf).toList();
    }

    static String line(List<?> cells) {
        StringBuilder line = new StringBuilder(256);
        for (Object cell : cells) {
            line.append(line.isEmpty() ? "" : ",");
            add(line, cell);
        }
        return line.append("\r\n").toString();
    }

    static String cell(Object value) {
        StringBuilder cell = new StringBuilder();
        add(cell, value);
        return cell.toString();
    }

    /** Quoted; and nothing that a spreadsheet would take for a formula. */
    private static void add(StringBuilder line, Object value) {
        String text = text(value);
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        line.append(formula && !(value instanceof Number) ? "\"'" : "\"");
        line.append(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\"")).append('"');
    }

    /**
     * Units stay codes, for programs. A number of the books has at most six decimals, so its
     * shorter form is its plain one.
     */
    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.scale() < 0 || number.scale() > PLAIN
                    ? number.toPlainString()
                    : number.toString();
        }
        if (value instanceof Quantity quantity) {
            return quantity.quantity().toPlainString() + " " + quantity.unit();
        }
        return value == null ? "" : value.toString();
    }
}
