package org.caravanserai.inventory.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;

/**
 * The stock book, lot by lot: what is physically there under each status, and what was counted
 * last. Reconciliation holds it against the customs account.
 */
@ApplicationScoped
@Retried
@Transactional
public class StockBook {

    @Inject EntityManager em;
    @Inject Lots lots;
    @Inject StockView stock;
    @Inject HouseClock clock;

    /**
     * A lot in the stock book, also when nothing of it is left.
     *
     * @param present by status, only where there is something
     * @param lastCount together over the bins that were counted; null when none was
     */
    public record Line(Lot lot, Map<StockStatus, Measures> present, Measures lastCount) {}

    /**
     * @param facility null for all sites the actor sees
     */
    public List<Line> lines(FacilityCode facility) {
        return lines(facility, TwoTimes.NOW);
    }

    /**
     * The same at a moment: the lots that had come by then.
     *
     * @param facility null for all sites the actor sees
     */
    public List<Line> lines(FacilityCode facility, TwoTimes times) {
        Map<LotId, Lot> known = lots.byIds(come(facility, times));
        Map<String, Map<StockStatus, Amounts>> present =
                stock.sums(StockFilter.ALL.facility(facility).at(times));
        Map<String, Amounts> counts = counts(facility, times);
        return known.values().stream()
                .map(
                        lot ->
                                line(
                                        lot,
                                        present.getOrDefault(lot.id().value(), Map.of()),
                                        counts.get(lot.id().value())))
                .toList();
    }

    private static Line line(Lot lot, Map<StockStatus, Amounts> present, Amounts counted) {
        Map<StockStatus, Measures> measures = new EnumMap<>(StockStatus.class);
        present.forEach(
                (status, amounts) -> {
                    if (!amounts.isZero()) {
                        measures.put(status, amounts.in(lot.unit()));
                    }
                });
        return new Line(lot, measures, counted == null ? null : counted.in(lot.unit()));
    }

    private List<LotId> come(FacilityCode facility, TwoTimes times) {
        return em.createQuery(
                        "select l.id from Lot l where (:all = true or l.site = :site)"
                                + " and l.receivedAt <= :moment order by l.id",
                        String.class)
                .setParameter("all", facility == null)
                .setParameter("site", facility)
                .setParameter("moment", times.moment(clock.now()))
                .getResultStream()
                .map(LotId::parse)
                .toList();
    }

    /** The latest count of each lot in each bin, summed by lot. */
    private Map<String, Amounts> counts(FacilityCode facility, TwoTimes times) {
        Map<String, Amounts> counts = new LinkedHashMap<>();
        LastCounts.bound(
                        em.createQuery(
                                "select c.lot, c.amounts from StockCount c join Lot l on l.id ="
                                        + " c.lot where (:all = true or l.site = :site) and "
                                        + LastCounts.LAST,
                                Object[].class),
                        times,
                        clock.now())
                .setParameter("all", facility == null)
                .setParameter("site", facility)
                .getResultStream()
                .forEach(row -> counts.merge((String) row[0], (Amounts) row[1], Amounts::plus));
        return counts;
    }
}
