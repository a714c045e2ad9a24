package org.caravanserai.web.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caravanserai.customs.loss.DemandState;
import org.caravanserai.customs.loss.DemandView;
import org.caravanserai.customs.loss.Demands;
import org.caravanserai.customs.supervision.SupervisedLot;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.inventory.counting.SeenBook;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.LotCourse;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.TwoTimes;
import org.caravanserai.web.reconciliation.ThreeColumns.Bin;
import org.caravanserai.web.reconciliation.ThreeColumns.Part;
import org.caravanserai.web.reconciliation.ThreeColumns.Way;

/**
 * Goods seen, stock book and customs account side by side, for one lot or for all lots of a bin:
 * all read in one transaction, so that no posting lies between the columns.
 */
@ApplicationScoped
@Retried
@Transactional
public class ThreeWay {

    private static final Measures NOTHING = Measures.zero(null);
    private static final String TENGE = "KZT";

    @Inject LotCourse course;
    @Inject StockView stock;
    @Inject SeenBook seen;
    @Inject SupervisionBook customs;
    @Inject Demands demands;

    /** All lots that the book had in the bin at the moment. */
    public List<ThreeColumns> bin(FacilityCode facility, String location, TwoTimes times) {
        StockFilter filter = StockFilter.ALL.facility(facility).location(location).at(times);
        List<LotId> lots =
                stock.list(filter, StockView.MOST, null).items().stream()
                        .map(row -> row.lot().id())
                        .distinct()
                        .toList();
        return lots.isEmpty() ? List.of() : columns(lots, times);
    }

    /**
     * The lot as all three knew it; the duty and the ways out are those of now, so a past moment
     * has neither.
     *
     * @throws org.caravanserai.kernel.problem.NotFound when there is none in the actor's scope
     */
    public ThreeColumns lot(LotId id, TwoTimes times) {
        course.lot(id);
        return columns(List.of(id), times).get(0);
    }

    /** Each book is asked once for all lots together. */
    private List<ThreeColumns> columns(List<LotId> ids, TwoTimes times) {
        Map<LotId, Lot> lots = course.lots(ids);
        Map<LotId, List<StockRow>> book = stock.of(ids, times);
        Map<LotId, List<SeenBook.Seen>> looks = seen.of(ids, times);
        Map<LotId, List<SupervisedLot>> account =
                customs.lots(ids, times).stream()
                        .collect(Collectors.groupingBy(SupervisedLot::lot));
        Duties duties = times.current() ? duties(ids) : Duties.NONE;
        Map<LotId, String> counting = times.current() ? seen.counting(ids) : Map.of();
        List<ThreeColumns> all = new ArrayList<>();
        for (LotId id : ids) {
            List<StockRow> here = book.getOrDefault(id, List.of());
            ThreeColumns columns =
                    columns(
                            lots.get(id),
                            bins(looks.getOrDefault(id, List.of()), here),
                            parts(here, account.getOrDefault(id, List.of())),
                            duties);
            all.add(times.current() ? withWays(columns, counting.get(id)) : columns);
        }
        return all;
    }

    private static ThreeColumns columns(Lot lot, List<Bin> bins, List<Part> parts, Duties duties) {
        return new ThreeColumns(
                lot.id(),
                lot.description(),
                lot.owner().name(),
                lot.site(),
                seenSum(bins),
                sum(parts.stream().map(Part::stock).toList()),
                sum(parts.stream().map(Part::customs).toList()),
                duties == Duties.NONE ? null : tenge(duties.customs().get(lot.id())),
                duties.stock().get(lot.id()),
                tenge(duties.owed().get(lot.id())),
                bins,
                parts,
                bins.stream().filter(b -> b.seen() == null).map(Bin::location).toList(),
                List.of());
    }

    /**
     * What is owed on some lots now.
     *
     * @param customs suspended by the book of customs, in tenge
     * @param stock suspended as the warehouse believes
     * @param owed what fell due and is open, in tenge
     */
    private record Duties(
            Map<LotId, BigDecimal> customs, Map<LotId, Money> stock, Map<LotId, BigDecimal> owed) {

        static final Duties NONE = new Duties(Map.of(), Map.of(), Map.of());
    }

    private Duties duties(List<LotId> lots) {
        Map<LotId, BigDecimal> owed =
                demands.list().stream()
                        .filter(demand -> demand.state() == DemandState.OPEN)
                        .collect(
                                Collectors.toMap(
                                        DemandView::lot, DemandView::amount, BigDecimal::add));
        return new Duties(customs.suspended(lots), seen.duties(lots), owed);
    }

    private static Money tenge(BigDecimal amount) {
        return new Money(amount == null ? BigDecimal.ZERO : amount, TENGE);
    }

    private static List<Bin> bins(List<SeenBook.Seen> counted, List<StockRow> book) {
        Map<String, Measures> there = new TreeMap<>();
        book.forEach(row -> there.merge(row.location(), row.measures(), Measures::plus));
        Map<String, SeenBook.Seen> last = new LinkedHashMap<>();
        counted.forEach(look -> last.put(look.location(), look));
        TreeSet<String> all = new TreeSet<>(there.keySet());
        last.values().stream()
                .filter(look -> !look.measures().isZero())
                .forEach(look -> all.add(look.location()));
        List<Bin> bins = new ArrayList<>();
        for (String location : all) {
            SeenBook.Seen look = last.get(location);
            bins.add(
                    new Bin(
                            location,
                            look == null ? null : look.measures(),
                            look == null ? null : look.at(),
                            look == null ? null : look.by(),
                            there.getOrDefault(location, NOTHING)));
        }
        return bins;
    }

    private static List<Part> parts(List<StockRow> book, List<SupervisedLot> account) {
        Map<StockStatus, Measures> here = new EnumMap<>(StockStatus.class);
        Map<StockStatus, Measures> there = new EnumMap<>(StockStatus.class);
        book.forEach(row -> here.merge(row.status(), row.measures(), Measures::plus));
        account.forEach(row -> there.merge(row.status(), row.measures(), Measures::plus));
        TreeSet<StockStatus> statuses = new TreeSet<>(here.keySet());
        statuses.addAll(there.keySet());
        return statuses.stream()
                .map(
                        status ->
                                new Part(
                                        status,
                                        here.getOrDefault(status, NOTHING),
                                        there.getOrDefault(status, NOTHING)))
                .toList();
    }

    private static Measures seenSum(List<Bin> bins) {
        List<Measures> looks = bins.stream().map(Bin::seen).filter(m -> m != null).toList();
        return looks.isEmpty() ? null : sum(looks);
    }

    private static Measures sum(List<Measures> all) {
        return all.stream().reduce(NOTHING, Measures::plus);
    }

    private static ThreeColumns withWays(ThreeColumns columns, String count) {
        List<Way> ways = new ArrayList<>();
        String lot = columns.lot().value();
        ways.add(
                count == null
                        ? new Way(
                                Way.Kind.RECOUNT,
                                "/clerk/counts.xhtml?site=" + columns.facility() + "&lot=" + lot)
                        : new Way(Way.Kind.FINISH_COUNT, "/clerk/count.xhtml?number=" + count));
        if (columns.differs()) {
            ways.add(new Way(Way.Kind.ACT, "/clerk/acts.xhtml?lot=" + lot));
            ways.add(new Way(Way.Kind.HOLD, "/clerk/holds.xhtml?lot=" + lot));
        }
        if (columns.booksDiffer()) {
            ways.add(0, new Way(Way.Kind.TRACE, "/trace.xhtml?kind=lot&id=" + lot));
        }
        if (columns.demands().amount().signum() > 0) {
            ways.add(new Way(Way.Kind.DEMANDS, "/broker/demands.xhtml"));
        }
        return new ThreeColumns(
                columns.lot(),
                columns.description(),
                columns.owner(),
                columns.facility(),
                columns.seen(),
                columns.stock(),
                columns.customs(),
                columns.customsDuty(),
                columns.stockDuty(),
                columns.demands(),
                columns.bins(),
                columns.statuses(),
                columns.uncounted(),
                ways);
    }
}
