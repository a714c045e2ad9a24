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
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;

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
        Map<String, Map<StockStatus, Amounts>> present = present(facility);
        Map<LotId, Lot> known = lots.byIds(present.keySet().stream().map(LotId::parse).toList());
        Map<String, Amounts> counts = counts(facility);
        return present.entrySet().stream()
                .filter(entry -> known.containsKey(LotId.parse(entry.getKey())))
                .map(
                        entry ->
                                line(
                                        known.get(LotId.parse(entry.getKey())),
                                        entry.getValue(),
                                        counts.get(entry.getKey())))
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

    private Map<String, Map<StockStatus, Amounts>> present(FacilityCode facility) {
        Map<String, Map<StockStatus, Amounts>> present = new LinkedHashMap<>();
        em.createQuery(
                        "select l.id, b.account.status, b.amounts from Lot l"
                                + " left join Balance b on b.account.lot = l.id"
                                + " where :all = true or l.site = :site order by l.id",
                        Object[].class)
                .setParameter("all", facility == null)
                .setParameter("site", facility)
                .getResultStream()
                .forEach(row -> add(present, row));
        return present;
    }

    private static void add(Map<String, Map<StockStatus, Amounts>> present, Object[] row) {
        Map<StockStatus, Amounts> lot =
                present.computeIfAbsent(
                        (String) row[0], unseen -> new EnumMap<>(StockStatus.class));
        if (row[1] != null) {
            lot.merge((StockStatus) row[1], (Amounts) row[2], Amounts::plus);
        }
    }

    /** The latest count of each lot in each bin, summed by lot. */
    private Map<String, Amounts> counts(FacilityCode facility) {
        Map<String, Amounts> counts = new LinkedHashMap<>();
        em.createQuery(
                        "select c.lot, c.amounts from StockCount c join Lot l on l.id = c.lot"
                                + " where (:all = true or l.site = :site)"
                                + " and c.id = (select max(d.id) from StockCount d"
                                + " where d.lot = c.lot and d.place = c.place)",
                        Object[].class)
                .setParameter("all", facility == null)
                .setParameter("site", facility)
                .getResultStream()
                .forEach(row -> counts.merge((String) row[0], (Amounts) row[1], Amounts::plus));
        return counts;
    }
}
