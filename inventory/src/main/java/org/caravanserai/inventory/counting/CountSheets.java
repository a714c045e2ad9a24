package org.caravanserai.inventory.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;

/** Finds counts and their lines, and the book they are held against. */
@ApplicationScoped
class CountSheets {

    @Inject EntityManager em;
    @Inject CurrentActor actor;

    /**
     * @throws NotFound when there is none in the actor's scope
     */
    CountOrder get(String number) {
        CountOrder order = em.find(CountOrder.class, CountNumber.read(number));
        if (order == null || !actor.get().sees(order.site)) {
            throw new NotFound("count", number);
        }
        return order;
    }

    /**
     * The count as it is now, locked until the transaction ends.
     *
     * @throws Refusal {@code count-state} when it is not in one of these states
     */
    CountOrder locked(String number, CountState... wanted) {
        CountOrder order = get(number);
        em.refresh(order, LockModeType.PESSIMISTIC_WRITE);
        if (!List.of(wanted).contains(order.state)) {
            throw new Refusal("count-state", number, order.state.name());
        }
        return order;
    }

    List<CountLine> lines(CountOrder order) {
        return em.createQuery(
                        "select l from CountLine l join Place p on p.id = l.place"
                                + " where l.order = :order order by p.code, l.lot",
                        CountLine.class)
                .setParameter("order", order.id)
                .getResultList();
    }

    /**
     * What the book says of a lot in a bin, whatever its status: now, or as of the moment at which
     * the count was done on paper.
     */
    Amounts book(String lot, long place, CountOrder order) {
        String sums =
                "select coalesce(sum(packages), 0), coalesce(sum(net_kg), 0),"
                        + " coalesce(sum(gross_kg), 0), coalesce(sum(supplementary_quantity), 0)"
                        + " from inventory.";
        boolean now = order.effectiveAt == null;
        Query query =
                em.createNativeQuery(
                                sums
                                        + (now ? "balance" : "entry")
                                        + " where lot = :lot and place = :place"
                                        + (now ? "" : " and effective_at <= :moment"))
                        .setParameter("lot", lot)
                        .setParameter("place", place);
        if (!now) {
            query.setParameter("moment", order.effectiveAt);
        }
        Object[] row = (Object[]) query.getSingleResult();
        return new Amounts(
                (BigDecimal) row[0], (BigDecimal) row[1], (BigDecimal) row[2], (BigDecimal) row[3]);
    }

    /** Lots and bins of the scope in which the book has anything, or had at the moment counted. */
    List<Object[]> inScope(CountRequest request) {
        String where =
                switch (request.scope()) {
                    case ZONE -> "upper(p.zone) = :value";
                    case BIN -> "upper(p.code) = :value";
                    case LOT -> "b.account.lot in :value";
                    case OWNER ->
                            "(upper(l.ownerName) like concat('%', :value, '%')"
                                    + " or cast(l.ownerId as string) = :value)";
                };
        boolean now = request.effectiveAt() == null;
        TypedQuery<Object[]> query =
                em.createQuery(
                                "select distinct b.account.lot, b.account.place from "
                                        + (now ? "Balance" : "Entry")
                                        + " b join Lot l on l.id = b.account.lot join Place p on"
                                        + " p.id = b.account.place where p.site = :site and "
                                        + where
                                        + (now ? "" : " and b.effectiveAt <= :moment")
                                        + " group by b.account.lot, b.account.place having"
                                        + " sum(b.amounts.packages) > 0 or sum(b.amounts.netKg) > 0"
                                        + " or sum(b.amounts.grossKg) > 0"
                                        + " order by b.account.lot, b.account.place",
                                Object[].class)
                        .setParameter("site", request.facility())
                        .setParameter("value", request.searched());
        if (!now) {
            query.setParameter("moment", request.effectiveAt());
        }
        return query.getResultList();
    }

    /** The figures of a count that were not taken back, the latest first. */
    List<CountMark> marks(CountOrder order) {
        return em.createQuery(
                        "from CountMark m where m.undoneAt is null and m.line in (select l.id from"
                                + " CountLine l where l.order = :order) order by m.id desc",
                        CountMark.class)
                .setParameter("order", order.id)
                .getResultList();
    }

    /** Printed number of another open count that has the lot in that bin; null if none has. */
    String counting(String lot, long place) {
        return em.createQuery(
                        "select o.id from CountLine l join CountOrder o on o.id = l.order"
                                + " where l.lot = :lot and l.place = :place and o.state in :open",
                        Long.class)
                .setParameter("lot", lot)
                .setParameter("place", place)
                .setParameter(
                        "open",
                        List.of(CountState.COUNTING, CountState.RECOUNT, CountState.APPROVAL))
                .getResultStream()
                .findFirst()
                .map(CountNumber::print)
                .orElse(null);
    }

    List<CountOrder> list(FacilityCode facility, boolean closed, int first, int most) {
        return em.createQuery(
                        "from CountOrder o where (:all = true or o.site = :site) and (:closed ="
                                + " true or o.state in :open) order by o.id desc",
                        CountOrder.class)
                .setParameter("all", facility == null)
                .setParameter("site", facility)
                .setParameter("closed", closed)
                .setParameter(
                        "open",
                        List.of(CountState.COUNTING, CountState.RECOUNT, CountState.APPROVAL))
                .getResultStream()
                .filter(order -> actor.get().sees(order.site))
                .skip(first)
                .limit(most)
                .toList();
    }
}
