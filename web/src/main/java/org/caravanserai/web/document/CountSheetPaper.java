package org.caravanserai.web.document;

import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.inventory.counting.CountShown;
import org.caravanserai.inventory.counting.CountView;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockPage;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.web.document.Part.Column;
import org.caravanserai.web.document.Part.Fact;

/**
 * A sheet to count on with a pencil when scanners are charging: what lies where in the order of the
 * bins, without the amounts, so that nobody counts what they read.
 */
@ApplicationScoped
class CountSheetPaper implements Document {

    private static final int PIECE = 500;

    @Inject StockView stock;
    @Inject CountView counts;
    @Inject SiteNames sites;

    @Override
    public String kind() {
        return "count-sheet";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(CLERK, MANAGER);
    }

    @Override
    public Paper paper(Asked asked) {
        FacilityCode site = site(asked);
        String count = asked.value("count");
        String bins = asked.value("bins") == null ? "" : asked.value("bins");
        String what = count == null ? bins : count;
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Part.Facts(
                        List.of(
                                new Fact(Term.of("paper.warehouse"), sites.name(site)),
                                new Fact(
                                        Term.of(count == null ? "paper.bins" : "paper.count-sheet"),
                                        what.isEmpty() ? "–" : what))));
        parts.add(new Part.Grid(columns(), rows(site, bins, due(count))));
        parts.add(
                new Part.Signatures(
                        List.of(Term.of("paper.counted-by"), Term.of("paper.checked-by"))));
        String subject = site.value() + (what.isEmpty() ? "" : " " + what);
        String page =
                count == null
                        ? "/clerk/stock.xhtml?q=" + site.value()
                        : "/clerk/count.xhtml?number=" + count;
        return new Paper(kind(), subject, Term.of("paper.count-sheet"), page, site, false, parts);
    }

    private static FacilityCode site(Asked asked) {
        try {
            return FacilityCode.parse(asked.required());
        } catch (InvalidValue unknown) {
            throw new InvalidInput(unknown.at("subject"));
        }
    }

    private static List<Column> columns() {
        return List.of(
                Column.text("paper.bin", 6),
                Column.text("paper.lot", 6),
                Column.text("paper.container", 7),
                Column.text("paper.goods", 15),
                Column.text("paper.packages-counted", 6),
                Column.text("paper.kg-counted", 6),
                Column.text("paper.remark", 8));
    }

    /**
     * Lots and bins that a count is still to look at in this round; null where none is named.
     *
     * @throws NotFound when there is no such count in scope
     */
    private Set<String> due(String count) {
        return count == null
                ? null
                : counts.get(count).lines().stream()
                        .filter(CountShown.Line::due)
                        .map(line -> line.lot().value() + ' ' + line.location())
                        .collect(Collectors.toSet());
    }

    private Iterator<List<String>> rows(FacilityCode site, String bins, Set<String> due) {
        return all(site).stream()
                .filter(row -> row.location().startsWith(bins))
                .filter(
                        row ->
                                due == null
                                        || due.contains(
                                                row.lot().id().value() + ' ' + row.location()))
                .sorted(
                        Comparator.comparing(StockRow::location)
                                .thenComparing(row -> row.lot().id().value()))
                .map(
                        row ->
                                List.of(
                                        row.location(),
                                        row.lot().id().value(),
                                        row.lot().container().printed(),
                                        row.lot().commodity() + " " + row.lot().description(),
                                        "",
                                        "",
                                        ""))
                .distinct()
                .iterator();
    }

    private List<StockRow> all(FacilityCode site) {
        List<StockRow> rows = new ArrayList<>();
        String cursor = null;
        do {
            StockPage page = stock.list(StockFilter.ALL.facility(site), PIECE, cursor);
            rows.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return rows;
    }
}
