package org.caravanserai.inventory.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        Lot lot = lot(id);
        return LastCounts.bound(
                        em.createQuery(
                                "select p, c from StockCount c join Place p on p.id = c.place"
                                        + " where c.lot = :lot and "
                                        + LastCounts.LAST
                                        + " order by p.code",
                                Object[].class),
                        times,
                        clock.now())
                .setParameter("lot", id.value())
                .getResultStream()
                .map(row -> seen((Place) row[0], (StockCount) row[1], lot))
                .toList();
    }

    private static Seen seen(Place bin, StockCount count, Lot lot) {
        Amounts amounts = count.amounts;
        return new Seen(bin.code(), amounts.in(lot.unit()), count.countedBy, count.countedAt);
    }

    /** The duty that the warehouse believes to be suspended on the lot. */
    public Optional<Money> duty(LotId id) {
        return stakes.suspended(lot(id));
    }

    /** Printed number of the open count that has the lot in hand. */
    public Optional<String> counting(LotId id) {
        return em.createQuery(
                        "select o.id from CountLine l join CountOrder o on o.id = l.order"
                                + " where l.lot = :lot and o.state in :open order by o.id desc",
                        Long.class)
                .setParameter("lot", id.value())
                .setParameter(
                        "open",
                        List.of(CountState.COUNTING, CountState.RECOUNT, CountState.APPROVAL))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(CountNumber::print);
    }

    private Lot lot(LotId id) {
        Lot lot = lots.byIds(List.of(id)).get(id);
        if (lot == null) {
            throw new NotFound("lot", id);
        }
        return lot;
    }
}
