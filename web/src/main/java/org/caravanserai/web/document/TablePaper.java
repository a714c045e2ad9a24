package org.caravanserai.web.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.identity.FacilityCode;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A report that is a heading and one table: on paper and as a workbook, row by row. */
abstract class TablePaper implements Spreadsheet {

    private static final int FLUSH = 500;

    abstract Term title(Asked asked);

    abstract List<Part.Fact> facts(Asked asked);

    abstract List<Part.Column> columns();

    /** Numbers, money, days, moments, quantities, statuses, codes and texts; null for nothing. */
    abstract Iterator<List<Object>> rows(Asked asked);

    /** Address of the page that shows the same. */
    abstract String page(Asked asked);

    /** What comes after the table. */
    List<Part> foot() {
        return List.of();
    }

    FacilityCode site(Asked asked) {
        return null;
    }

    @Override
    public Paper paper(Asked asked) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Facts(facts(asked)));
        parts.add(new Part.Grid(columns(), shown(rows(asked))));
        parts.addAll(foot());
        return new Paper(
                kind(), subject(asked), title(asked), page(asked), site(asked), true, parts);
    }

    private static Iterator<List<Object>> shown(Iterator<List<Object>> rows) {
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<Object> next() {
                return rows.next().stream().map(TablePaper::shown).toList();
            }
        };
    }

    /** People read words where programs read codes: of a status, of a unit. */
    private static Object shown(Object cell) {
        if (cell instanceof BigDecimal number) {
            return Figures.kg(number);
        }
        if (cell instanceof Money money) {
            return Figures.amount(money.amount());
        }
        if (cell instanceof Coded coded) {
            return coded.words();
        }
        if (cell instanceof Enum<?> status) {
            return Term.of("status." + status.name());
        }
        if (cell instanceof Quantity quantity) {
            return Figures.quantity(quantity);
        }
        if (cell instanceof Instant moment) {
            return Figures.moment(moment, OfficeCalendar.ZONE);
        }
        return cell == null ? "" : cell.toString();
    }

    @Override
    public void write(Asked asked, Wording wording, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Caravanserai", null)) {
            Worksheet sheet = book.newWorksheet(kind());
            List<Part.Column> columns = columns();
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, wording.line(columns.get(column).head()));
                sheet.style(0, column).bold().wrapText(true).set();
            }
            sheet.freezePane(0, 1);
            int row = 1;
            Iterator<List<Object>> rows = rows(asked);
            while (rows.hasNext()) {
                row(sheet, row, rows.next(), wording);
                row++;
                if (row % FLUSH == 0) {
                    sheet.flush();
                }
            }
        }
    }

    /** For programs and spreadsheets that take no workbook; the heads as the reader calls them. */
    void writeText(Asked asked, Wording wording, OutputStream out) throws IOException {
        List<String> heads = columns().stream().map(column -> wording.line(column.head())).toList();
        CsvRows.write(out, heads, rows(asked), row -> row);
    }

    private static void row(Worksheet sheet, int row, List<Object> cells, Wording wording) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell instanceof Money money) {
                sheet.value(row, column, money.amount());
                sheet.style(row, column).format("#,##0.00").set();
            } else if (cell instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            } else if (cell != null) {
                sheet.value(row, column, wording.shown(shown(cell)));
            }
        }
    }
}
