package org.caravanserai.web.api.customs;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caravanserai.customs.report.WarehouseReportLine;
import org.caravanserai.web.document.WarehouseColumns;

/** The report as CSV (RFC 4180): the first line numbers the columns of the form, 1 to 24. */
final class WarehouseReportCsv {

    private WarehouseReportCsv() {}

    static String of(List<WarehouseReportLine> lines) {
        StringBuilder csv = new StringBuilder();
        csv.append(
                IntStream.rangeClosed(1, WarehouseColumns.COUNT)
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(",", "", "\r\n")));
        lines.forEach(
                line ->
                        csv.append(
                                WarehouseColumns.of(line).stream()
                                        .map(WarehouseReportCsv::cell)
                                        .collect(Collectors.joining(",", "", "\r\n"))));
        return csv.toString();
    }

    /** Quoted; and nothing that a spreadsheet would take for a formula. */
    static String cell(Object value) {
        String text = text(value);
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? "" : value.toString();
    }
}
