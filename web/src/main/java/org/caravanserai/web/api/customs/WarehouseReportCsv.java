package org.caravanserai.web.api.customs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caravanserai.customs.report.WarehouseReportLine;
import org.caravanserai.kernel.goods.Quantity;

/** The report as CSV (RFC 4180): the first line numbers the columns of the form, 1 to 24. */
final class WarehouseReportCsv {

    private static final int COLUMNS = 24;

    private WarehouseReportCsv() {}

    static String of(List<WarehouseReportLine> lines) {
        StringBuilder csv = new StringBuilder();
        csv.append(
                IntStream.rangeClosed(1, COLUMNS)
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(",", "", "\r\n")));
        lines.forEach(
                line ->
                        csv.append(
                                cells(line).stream()
                                        .map(WarehouseReportCsv::cell)
                                        .collect(Collectors.joining(",", "", "\r\n"))));
        return csv.toString();
    }

    private static List<Object> cells(WarehouseReportLine line) {
        List<Object> cells = new ArrayList<>();
        cells.add(line.line());
        cells.add(line.declaration());
        cells.add(line.commodityCode());
        cells.add(line.description());
        cells.add(line.grossKg().toPlainString());
        cells.add(quantity(line.supplementary()));
        cells.add(line.putAt());
        cells.add(line.expires());
        cells.add(null);
        completion(line.completion(), cells);
        for (int unused = 16; unused <= 21; unused++) {
            cells.add(null);
        }
        cells.add(line.balanceGrossKg().toPlainString());
        cells.add(quantity(line.balance()));
        cells.add(line.note());
        return cells;
    }

    private static void completion(WarehouseReportLine.Completion ended, List<Object> cells) {
        if (ended == null) {
            for (int column = 10; column <= 15; column++) {
                cells.add(null);
            }
            return;
        }
        cells.add(ended.procedure());
        cells.add(ended.declaration());
        cells.add(ended.commodityCode());
        cells.add(ended.description());
        cells.add(ended.grossKg().toPlainString());
        cells.add(quantity(ended.supplementary()));
    }

    private static String quantity(Quantity quantity) {
        return quantity == null
                ? null
                : quantity.quantity().toPlainString() + " " + quantity.unit();
    }

    /** Quoted; and nothing that a spreadsheet would take for a formula. */
    private static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
