package org.caravanserai.web.document;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.caravanserai.customs.report.Grouping;
import org.caravanserai.customs.report.Turnover;
import org.caravanserai.customs.report.TurnoverLine;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.api.Query;

/** Turnover of goods under supervision, on paper and as a workbook. */
@ApplicationScoped
class TurnoverPaper extends TablePaper {

    private static final List<String> BLOCKS =
            List.of("opening", "in", "out", "corrections", "closing");

    @Inject Turnover turnover;
    @Inject SiteNames sites;
    @Inject HouseClock clock;

    @Override
    public String kind() {
        return "turnover";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(BROKER, MANAGER, INSPECTOR);
    }

    private ReportPeriod period(Asked asked) {
        return ReportPeriod.of(asked, clock.now());
    }

    private static Grouping grouping(Asked asked) {
        Grouping wanted = Query.choice("groupBy", asked.value("groupBy"), Grouping.class);
        return wanted == null ? Grouping.OWNER : wanted;
    }

    /** What one line of another grouping is made of; null for all. */
    private static Turnover.Within within(Asked asked) {
        Grouping grouping = Query.choice("within", asked.value("within"), Grouping.class);
        return grouping == null || asked.value("key") == null
                ? null
                : new Turnover.Within(grouping, asked.value("key"));
    }

    @Override
    public String subject(Asked asked) {
        return period(asked).subject() + " " + grouping(asked).name();
    }

    @Override
    Term title(Asked asked) {
        ReportPeriod period = period(asked);
        return Term.of("reports.turnover.title", period.from().toString(), period.to().toString());
    }

    @Override
    List<Part.Fact> facts(Asked asked) {
        return period(asked).facts(sites);
    }

    @Override
    String page(Asked asked) {
        ReportPeriod period = period(asked);
        return "/broker/turnover.xhtml?from=" + period.from() + "&to=" + period.to();
    }

    @Override
    List<Part.Column> columns() {
        List<Part.Column> columns = new ArrayList<>();
        columns.add(Part.Column.text("reports.key", 5));
        columns.add(Part.Column.text("reports.name", 7));
        columns.add(Part.Column.text("reports.status", 5));
        for (String block : BLOCKS) {
            columns.add(Part.Column.number("reports." + block + ".packages", 3));
            columns.add(Part.Column.number("reports." + block + ".gross", 4));
        }
        return columns;
    }

    @Override
    Iterator<List<Object>> rows(Asked asked) {
        return turnover.lines(period(asked).wanted(), grouping(asked), within(asked)).stream()
                .map(TurnoverPaper::cells)
                .iterator();
    }

    private static List<Object> cells(TurnoverLine line) {
        List<Object> cells = new ArrayList<>();
        cells.add(line.key());
        cells.add(line.name());
        cells.add(line.status());
        for (TurnoverLine.Weights block :
                List.of(
                        line.opening(),
                        line.in(),
                        line.out(),
                        line.corrections(),
                        line.closing())) {
            cells.add(block.packages());
            cells.add(block.grossKg());
        }
        return cells;
    }
}
