package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.time.TwoTimes;

/**
 * Stock now, as of a moment, or as of a moment as it was known at another: one engine for every
 * list, call and export, so that no two of them can disagree.
 */
@ApplicationScoped
@Retried
@Transactional
public class StockView {

    /** Most rows of one page. */
    public static final int MOST = 1000;

    @Inject EntityManager em;
    @Inject StockDetails details;
    @Inject Closings closings;
    @Inject CurrentActor actor;

    /**
     * A page of stock by lot, place and status.
     *
     * @param limit 1 to 1,000
     * @param cursor where the page before ended; null for the first
     * @throws InvalidInput on {@code limit} or {@code cursor}
     */
    public StockPage list(StockFilter filter, int limit, String cursor) {
        if (limit < 1 || limit > MOST) {
            throw InvalidInput.of("limit", "limit-out-of-range", MOST);
        }
        AsOf asOf = closings.asked(filter).orElse(null);
        boolean sorted = filter.sieve().sort() != null;
        StockQuery query = new StockQuery(filter, actor.get(), asOf);
        int from = sorted ? StockCursor.rows(cursor) : 0;
        List<StockQuery.Line> lines =
                (sorted ? query : query.after(StockCursor.read(cursor))).run(em, from, limit + 1);
        boolean more = lines.size() > limit;
        List<StockQuery.Line> page = more ? lines.subList(0, limit) : lines;
        String next =
                !more
                        ? null
                        : sorted
                                ? StockCursor.of(from + limit)
                                : StockCursor.of(page.get(limit - 1).account());
        return new StockPage(details.rows(page, asOf), next);
    }

    /** How many rows the whole list has. */
    public long count(StockFilter filter) {
        AsOf asOf = closings.asked(filter).orElse(null);
        return new StockQuery(filter, actor.get(), asOf).count(em);
    }

    /** The list as part of a larger question. */
    public StockSelect select(StockFilter filter) {
        return new StockSelect(
                new StockQuery(filter, actor.get(), closings.asked(filter).orElse(null)));
    }

    /** What there is of each lot under each status, together over its places. */
    public Map<String, Map<StockStatus, Amounts>> sums(StockFilter filter) {
        StockQuery query = new StockQuery(filter, actor.get(), closings.asked(filter).orElse(null));
        String text =
                "select s.lot, s.status, sum(s.packages), sum(s.net_kg), sum(s.gross_kg),"
                        + " sum(s.supplementary_quantity) from ("
                        + query.select()
                        + ") s group by s.lot, s.status";
        Map<String, Map<StockStatus, Amounts>> sums = new HashMap<>();
        for (Object found : query.bind(em.createNativeQuery(text)).getResultList()) {
            Object[] row = (Object[]) found;
            sums.computeIfAbsent((String) row[0], lot -> new EnumMap<>(StockStatus.class))
                    .put(StockStatus.valueOf((String) row[1]), Sums.amounts(row, 2));
        }
        return sums;
    }

    /** All rows of the lots the actor may see, at the moment. */
    public Map<LotId, List<StockRow>> of(Collection<LotId> lots, TwoTimes times) {
        Map<LotId, List<StockRow>> rows = new HashMap<>();
        String cursor = null;
        do {
            StockPage page = list(StockFilter.ALL.lots(lots).at(times), MOST, cursor);
            page.items()
                    .forEach(
                            row ->
                                    rows.computeIfAbsent(row.lot().id(), lot -> new ArrayList<>())
                                            .add(row));
            cursor = page.nextCursor();
        } while (cursor != null);
        return rows;
    }

    /** All rows of a lot the actor may see, now. */
    public List<StockRow> of(LotId lot) {
        return of(lot, TwoTimes.NOW);
    }

    /** All rows of a lot the actor may see, at the moment. */
    public List<StockRow> of(LotId lot, TwoTimes times) {
        return list(StockFilter.ALL.lot(lot).at(times), MOST, null).items();
    }
}
