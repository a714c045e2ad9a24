package org.caravanserai.inventory.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.acts.Stakes;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;

/** What people saw of a lot, bin by bin, when they last looked. */
@ApplicationScoped
@Retried
@Transactional
public class SeenBook {

    @Inject EntityManager em;
    @Inject Lots lots;
    @Inject HouseClock clock;
    @Inject Stakes stakes;

    /** What somebody counted of a lot in a bin, the latest time. */
    public record Seen(String location, Measures measures, String by, Instant at) {}

    /**
     * @throws NotFound when the lot is not there or out of scope
     */
    public List<Seen> of(LotId id) {
        return of(id, TwoTimes.NOW);
    }

    /**
     * What had been seen by then.
     *
     * @throws NotFound when the lot is not there or out of scope
     */
    public List<Seen> of(LotId id, TwoTimes times) {
        lot(id);
        return of(List.of(id), times).getOrDefault(id, List.of());
    }

    /** The same for some lots together, as far as the actor may see them. */
    public Map<LotId, List<Seen>> of(Collection<LotId> ids, TwoTimes times) {
        Map<LotId, Lot> known = lots.byIds(ids);
        Map<LotId, List<Seen>> seen = new HashMap<>();
        LastCounts.bound(
                        em.createQuery(
                                "select p, c from StockCount c join Place p on p.id = c.place"
                                        + " where c.lot in :lots and "
                                        + LastCounts.LAST
                                        + " order by p.code",
                                Object[].class),
                        times,
                        clock.now())
                .setParameter("lots", values(known.keySet()))
                .getResultStream()
                .forEach(
                        row -> {
                            StockCount count = (StockCount) row[1];
                            Lot lot = known.get(LotId.parse(count.lot));
                            seen.computeIfAbsent(lot.id(), one -> new ArrayList<>())
                                    .add(seen((Place) row[0], count, lot));
                        });
        return seen;
    }

    private static List<String> values(Collection<LotId> lots) {
        return lots.stream().map(LotId::value).toList();
    }

    private static Seen seen(Place bin, StockCount count, Lot lot) {
        Amounts amounts = count.amounts;
        return new Seen(bin.code(), amounts.in(lot.unit()), count.countedBy, count.countedAt);
    }

    /** The duty that the warehouse believes to be suspended on the lots. */
    public Map<LotId, Money> duties(Collection<LotId> lots) {
        return stakes.suspended(values(lots));
    }

    /** Printed number of the open count that has a lot in hand. */
    public Map<LotId, String> counting(Collection<LotId> lots) {
        Map<LotId, String> counting = new HashMap<>();
        em.createQuery(
                        "select l.lot, max(o.id) from CountLine l join CountOrder o on o.id ="
                                + " l.order where l.lot in :lots and o.state in :open"
                                + " group by l.lot",
                        Object[].class)
                .setParameter("lots", values(lots))
                .setParameter(
                        "open",
                        List.of(CountState.COUNTING, CountState.RECOUNT, CountState.APPROVAL))
                .getResultStream()
                .forEach(
                        row ->
                                counting.put(
                                        LotId.parse((String) row[0]),
                                        CountNumber.print((Long) row[1])));
        return counting;
    }

    private Lot lot(LotId id) {
        Lot lot = lots.byIds(List.of(id)).get(id);
        if (lot == null) {
            throw new NotFound("lot", id);
        }
        return lot;
    }
}
