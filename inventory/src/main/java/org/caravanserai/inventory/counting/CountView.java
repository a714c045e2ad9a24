package org.caravanserai.inventory.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.acts.Stakes;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;

/** Counts, to be read. */
@ApplicationScoped
@Retried
@Transactional
public class CountView {

    private static final int MOST = 500;

    @Inject CountSheets sheets;
    @Inject Lots lots;
    @Inject Places places;
    @Inject Stakes stakes;
    @Inject CountStatus status;
    @Inject HouseClock clock;

    /**
     * @throws NotFound when there is none in the actor's scope
     */
    public CountShown get(String number) {
        CountOrder order = sheets.get(number);
        return shown(order, sheets.lines(order));
    }

    /** As {@link #list(FacilityCode, boolean, int, int)}, from the first one on. */
    public List<CountShown> list(FacilityCode facility, boolean closed) {
        return list(facility, closed, 0, MOST);
    }

    /**
     * Counts of the sites the actor sees, the newest first, without their lines.
     *
     * @param facility null for all sites
     * @param closed whether those that are over are wanted, too
     */
    public List<CountShown> list(FacilityCode facility, boolean closed, int first, int most) {
        return sheets.list(facility, closed, first, most).stream()
                .map(order -> head(order, sheets.lines(order), List.of()))
                .toList();
    }

    private CountShown shown(CountOrder order, List<CountLine> lines) {
        Map<LotId, Lot> known =
                lots.byIds(lines.stream().map(CountLine::lotId).distinct().toList());
        Map<Long, Place> bins = places.byIds(lines.stream().map(line -> line.place).toList());
        LocalDate today = clock.now().atZone(ZoneOffset.UTC).toLocalDate();
        return head(
                order,
                lines,
                lines.stream()
                        .filter(line -> known.containsKey(line.lotId()))
                        .map(
                                line ->
                                        line(
                                                order,
                                                line,
                                                known.get(line.lotId()),
                                                bins.get(line.place),
                                                today))
                        .toList());
    }

    private static boolean hidden(CountOrder order) {
        return order.blind && order.state.counting();
    }

    private CountShown head(CountOrder order, List<CountLine> lines, List<CountShown.Line> shown) {
        List<CountLine> due = lines.stream().filter(line -> due(order, line)).toList();
        int counted = (int) due.stream().filter(l -> l.countedRound == order.round).count();
        return new CountShown(
                order.number(),
                order.site,
                order.scope,
                order.value,
                order.state,
                order.blind,
                order.round,
                order.bookAt,
                order.openedBy,
                order.inHand,
                order.closedBy,
                order.closedAt,
                order.note,
                counted,
                due.size(),
                hidden(order) ? null : (int) lines.stream().filter(CountLine::differs).count(),
                shown,
                order.effectiveAt,
                List.of());
    }

    private static boolean due(CountOrder order, CountLine line) {
        return order.round == 1 || line.recount;
    }

    private CountShown.Line line(
            CountOrder order, CountLine line, Lot lot, Place bin, LocalDate today) {
        boolean hidden = hidden(order);
        boolean stale = order.state.counting() && line.countedRound < order.round;
        boolean told = line.counted != null && !(hidden && stale);
        boolean differs = !hidden && line.differs();
        Stakes.Stake stake =
                differs
                        ? stakes.of(lot, lying(line), magnitude(line.difference()), today)
                        : new Stakes.Stake(null, null, false);
        return new CountShown.Line(
                line.id,
                lot.id(),
                lot.description(),
                lot.packageKind(),
                bin.code(),
                hidden ? null : line.book.in(lot.unit()),
                told ? line.counted.in(lot.unit()) : null,
                !hidden && line.counted != null ? line.difference().in(lot.unit()) : null,
                due(order, line),
                line.countedBy,
                line.countedAt,
                line.reason,
                line.note,
                stake.value(),
                stake.duty(),
                stake.second());
    }

    private StockStatus lying(CountLine line) {
        return status.first(line.lot, line.place);
    }

    static Amounts magnitude(Amounts difference) {
        return difference.positive().plus(difference.negate().positive());
    }
}
