package org.caravanserai.web.document;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.caravanserai.customs.report.WarehouseReport;
import org.caravanserai.customs.report.WarehouseReportLine;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.document.Part.Column;
import org.caravanserai.web.document.Part.Fact;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The report of the owner of a customs warehouse, on paper and as a workbook. */
@ApplicationScoped
class WarehouseReportPaper implements Spreadsheet {

    private static final int[] WEIGHTS = {
        2, 6, 5, 8, 4, 4, 4, 4, 3, 3, 6, 5, 7, 4, 4, 3, 3, 3, 3, 3, 3, 4, 4, 4
    };
    private static final Set<Integer> NUMBERS = Set.of(1, 5, 14, 18, 22);
    private static final int FLUSH = 500;

    @Inject WarehouseReport report;
    @Inject SiteNames sites;
    @Inject HouseClock clock;

    @Override
    public String kind() {
        return "customs-warehouse";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(BROKER, MANAGER, INSPECTOR);
    }

    @Override
    public Paper paper(Asked asked) {
        ReportPeriod period = ReportPeriod.of(asked, clock.now());
        List<Part> parts =
                List.of(
                        new Part.Facts(facts(period)),
                        new Part.Grid(columns(), cells(period)),
                        new Part.Note(Term.of("paper.report.form"), false),
                        new Part.Signatures(
                                List.of(
                                        Term.of("paper.position"),
                                        Term.of("paper.full-name"),
                                        Term.of("paper.date"))));
        String page = "/broker/reports.xhtml?from=" + period.from() + "&to=" + period.to();
        return new Paper(
                kind(),
                period.subject(),
                Term.of("paper.report", period.from().toString(), period.to().toString()),
                page,
                period.facility(),
                true,
                parts);
    }

    private List<Fact> facts(ReportPeriod period) {
        Said where =
                period.facility() == null
                        ? Term.of("paper.all-warehouses")
                        : sites.name(period.facility());
        return List.of(
                new Fact(Term.of("paper.warehouse"), where),
                new Fact(Term.of("paper.period"), period.from() + " – " + period.to()));
    }

    private static List<Column> columns() {
        return IntStream.rangeClosed(1, WarehouseColumns.COUNT)
                .mapToObj(n -> new Column(numbered(n), WEIGHTS[n - 1], NUMBERS.contains(n)))
                .toList();
    }

    /** People speak of the columns by their numbers. */
    private static Said numbered(int column) {
        Term head = Term.of("paper.report." + column);
        return (messages, language) -> column + ". " + head.in(messages, language);
    }

    private Iterator<List<String>> cells(ReportPeriod period) {
        Iterator<WarehouseReportLine> lines = WarehouseColumns.lines(report, period);
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public List<String> next() {
                List<String> shown = new ArrayList<>();
                WarehouseColumns.of(lines.next()).forEach(cell -> shown.add(text(cell)));
                return shown;
            }
        };
    }

    private static String text(Object cell) {
        if (cell instanceof BigDecimal kilograms) {
            return Figures.kg(kilograms);
        }
        return cell == null ? "" : cell.toString();
    }

    @Override
    public String subject(Asked asked) {
        return ReportPeriod.of(asked, clock.now()).subject();
    }

    @Override
    public void write(Asked asked, Wording wording, OutputStream out) throws IOException {
        ReportPeriod period = ReportPeriod.of(asked, clock.now());
        try (Workbook book = new Workbook(out, "Caravanserai", null)) {
            Worksheet sheet = book.newWorksheet(period.from() + " " + period.to());
            List<Column> columns = columns();
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, wording.line(columns.get(column).head()));
                sheet.style(0, column).bold().wrapText(true).set();
            }
            sheet.freezePane(0, 1);
            int row = 1;
            Iterator<WarehouseReportLine> lines = WarehouseColumns.lines(report, period);
            while (lines.hasNext()) {
                row(sheet, row, WarehouseColumns.of(lines.next()));
                row++;
                if (row % FLUSH == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void row(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            } else if (cell != null) {
                sheet.value(row, column, cell.toString());
            }
        }
    }
}
