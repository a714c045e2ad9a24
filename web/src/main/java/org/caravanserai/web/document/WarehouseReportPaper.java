package org.caravanserai.web.document;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.caravanserai.customs.report.WarehouseReportLine;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.time.HouseClock;

/** The report of the owner of a customs warehouse, on paper and as a workbook. */
@ApplicationScoped
class WarehouseReportPaper extends TablePaper {

    private static final int[] WEIGHTS = {
        2, 7, 7, 7, 4, 4, 4, 4, 3, 3, 7, 7, 6, 4, 4, 3, 3, 3, 3, 3, 3, 4, 4, 4
    };
    private static final Set<Integer> NUMBERS = Set.of(1, 5, 14, 18, 22);

    @Inject WarehouseLines reportLines;
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

    private ReportPeriod period(Asked asked) {
        return ReportPeriod.of(asked, clock.now());
    }

    @Override
    public String subject(Asked asked) {
        return period(asked).subject();
    }

    @Override
    Term title(Asked asked) {
        ReportPeriod period = period(asked);
        return Term.of("paper.report", period.from().toString(), period.to().toString());
    }

    @Override
    List<Part.Fact> facts(Asked asked) {
        return period(asked).facts(sites);
    }

    @Override
    FacilityCode site(Asked asked) {
        return period(asked).facility();
    }

    @Override
    String page(Asked asked) {
        ReportPeriod period = period(asked);
        return "/broker/reports.xhtml?from=" + period.from() + "&to=" + period.to();
    }

    @Override
    List<Part> foot() {
        return List.of(
                new Part.Note(Term.of("paper.report.form"), false),
                new Part.Signatures(
                        List.of(
                                Term.of("paper.position"),
                                Term.of("paper.full-name"),
                                Term.of("paper.date"))));
    }

    @Override
    List<Part.Column> columns() {
        return IntStream.rangeClosed(1, WarehouseColumns.COUNT)
                .mapToObj(n -> new Part.Column(numbered(n), WEIGHTS[n - 1], NUMBERS.contains(n)))
                .toList();
    }

    /** People speak of the columns by their numbers. */
    private static Said numbered(int column) {
        Term head = Term.of("paper.report." + column);
        return (messages, language) -> column + ". " + head.in(messages, language);
    }

    @Override
    Iterator<List<Object>> rows(Asked asked) {
        Iterator<WarehouseReportLine> lines = reportLines.of(period(asked));
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public List<Object> next() {
                return WarehouseColumns.of(lines.next());
            }
        };
    }
}
