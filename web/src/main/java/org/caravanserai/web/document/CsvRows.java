package org.caravanserai.web.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Quantity;

/** Reports and lists as CSV (RFC 4180), written while they are read. */
public final class CsvRows {

    /** Up to so many decimals no number is printed with an exponent. */
    private static final int PLAIN = 6;

    private CsvRows() {}

    /**
     * One line of text for each line of the report, behind a line with the names of the columns.
     *
     * @param cells values of a line in the order of the columns; null for an empty cell
     */
    public static <T> void write(
            OutputStream out,
            List<String> head,
            Iterator<T> lines,
            Function<T, ? extends List<?>> cells)
            throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(line(head));
        while (lines.hasNext()) {
            text.write(line(cells.apply(lines.next())));
        }
        text.flush();
    }

    /** One line with its end. */
    public static String line(List<?> cells) {
        StringBuilder line = new StringBuilder(256);
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : ",");
            add(line, cells.get(i));
        }
        return line.append("\r\n").toString();
    }

    /** Quoted where it must be; and nothing that a spreadsheet would take for a formula. */
    private static void add(StringBuilder line, Object value) {
        if (value == null) {
            return;
        }
        String text = text(value);
        if (value instanceof Number || value instanceof LocalDate) {
            line.append(text);
            return;
        }
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        if (whole(safe)) {
            line.append(safe);
        } else {
            line.append('"').append(safe.replace("\"", "\"\"")).append('"');
        }
    }

    /** A semicolon parts cells too where a spreadsheet takes the comma for a decimal point. */
    private static boolean whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r') {
                return false;
            }
        }
        return true;
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
        if (value instanceof Money money) {
            return money.amount().toPlainString();
        }
        if (value instanceof Quantity quantity) {
            return quantity.quantity().toPlainString() + " " + quantity.unit();
        }
        return value.toString();
    }
}
