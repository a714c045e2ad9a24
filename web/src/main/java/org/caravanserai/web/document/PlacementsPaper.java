package org.caravanserai.web.document;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.report.PlacementLine;
import org.caravanserai.customs.report.PlacementState;
import org.caravanserai.customs.report.PlacementsReport;
import org.caravanserai.customs.supervision.PlacementBook;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.api.Query;

/** Open, overdue and closed placements, on paper and as a workbook. */
@ApplicationScoped
public class PlacementsPaper extends TablePaper {

    @Inject PlacementsReport report;
    @Inject HouseClock clock;

    @Override
    public String kind() {
        return "placements";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(BROKER, MANAGER, INSPECTOR);
    }

    /** What is asked; without states the open and the overdue ones, without a day today. */
    public PlacementsReport.Question question(Asked asked) {
        LocalDate today = OfficeCalendar.day(clock.now());
        PlacementState state = Query.choice("state", asked.value("state"), PlacementState.class);
        return new PlacementsReport.Question(
                ReportPeriod.day("asOf", asked.value("asOf"), today),
                Query.value("facility", asked.value("facility"), FacilityCode::parse),
                state == null
                        ? EnumSet.of(PlacementState.OPEN, PlacementState.OVERDUE)
                        : EnumSet.of(state),
                Query.instant("knownAt", asked.value("knownAt")));
    }

    @Override
    public String subject(Asked asked) {
        return question(asked).asOf().toString();
    }

    @Override
    Term title(Asked asked) {
        return Term.of("reports.placements.title", question(asked).asOf().toString());
    }

    @Override
    List<Part.Fact> facts(Asked asked) {
        return List.of(new Part.Fact(Term.of("paper.period"), question(asked).asOf().toString()));
    }

    @Override
    String page(Asked asked) {
        return "/broker/placements.xhtml?asOf=" + question(asked).asOf();
    }

    @Override
    List<Part.Column> columns() {
        return List.of(
                Part.Column.text("reports.declaration", 6),
                Part.Column.text("reports.lot", 4),
                Part.Column.text("reports.owner", 6),
                Part.Column.text("reports.code", 4),
                Part.Column.text("reports.name", 7),
                Part.Column.text("reports.placed-on", 4),
                Part.Column.text("reports.until", 4),
                Part.Column.text("reports.state", 4),
                Part.Column.number("reports.days-left", 3),
                Part.Column.number("reports.placed.packages", 3),
                Part.Column.number("reports.placed.gross", 4),
                Part.Column.number("reports.left.packages", 3),
                Part.Column.number("reports.left.gross", 4));
    }

    @Override
    Iterator<List<Object>> rows(Asked asked) {
        PlacementsReport.Question question = question(asked);
        return new Pieces<PlacementBook.Mark, List<Object>>(
                after -> {
                    PlacementsReport.Piece piece = report.piece(question, after);
                    return new Pieces.Piece<>(
                            piece.lines().stream().map(PlacementsPaper::cells).toList(),
                            piece.next());
                });
    }

    private static List<Object> cells(PlacementLine line) {
        return Arrays.asList(
                line.declaration(),
                line.lot(),
                line.owner(),
                line.commodityCode(),
                line.description(),
                line.placedOn(),
                line.until(),
                new Coded(line.state().name(), Term.of("reports.state." + line.state())),
                line.daysLeft(),
                line.placedPackages(),
                line.placedGrossKg(),
                line.leftPackages(),
                line.leftGrossKg());
    }
}
