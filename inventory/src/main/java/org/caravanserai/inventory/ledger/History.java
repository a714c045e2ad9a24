package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.inventory.warehouse.Outside;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;

/** What the entries tell of single accounts: their course, and the moves behind a posting. */
@ApplicationScoped
public class History {

    private static final String SUMS =
            "sum(e.amounts.packages), sum(e.amounts.netKg), sum(e.amounts.grossKg),"
                    + " sum(e.amounts.supplementary)";

    private static final String OF =
            " from Entry e where e.account.lot = :lot and e.account.place = :place"
                    + " and e.account.status = :status";

    @Inject EntityManager em;

    /** The first moment from {@code since} on at which the account would have been below zero. */
    Optional<Instant> firstShortage(Account account, Instant since) {
        Amounts running = at(account, since);
        if (running.anyNegative()) {
            return Optional.of(since);
        }
        for (Object[] row : later(account, since)) {
            running = running.plus(Sums.amounts(row, 1));
            if (running.anyNegative()) {
                return Optional.of((Instant) row[0]);
            }
        }
        return Optional.empty();
    }

    /** The least that lay on the account from then on, and when; empty if nothing followed. */
    Optional<Low> lowest(Account account, Instant since) {
        Amounts running = at(account, since);
        Low low = null;
        for (Object[] row : later(account, since)) {
            running = running.plus(Sums.amounts(row, 1));
            if (low == null || running.lessThan(low.amounts())) {
                low = new Low((Instant) row[0], running);
            }
        }
        return Optional.ofNullable(low);
    }

    /** What lay on an account at its emptiest. */
    record Low(Instant moment, Amounts amounts) {}

    /** What lay on the account at that moment, as known now. */
    Amounts at(Account account, Instant moment) {
        Object[] row =
                keyed(
                                em.createQuery(
                                        "select " + SUMS + OF + " and e.effectiveAt <= :moment",
                                        Object[].class),
                                account)
                        .setParameter("moment", moment)
                        .getSingleResult();
        return Sums.amounts(row, 0);
    }

    private List<Object[]> later(Account account, Instant since) {
        return keyed(
                        em.createQuery(
                                "select e.effectiveAt, "
                                        + SUMS
                                        + OF
                                        + " and e.effectiveAt > :since group by e.effectiveAt"
                                        + " order by e.effectiveAt",
                                Object[].class),
                        account)
                .setParameter("since", since)
                .getResultList();
    }

    private static TypedQuery<Object[]> keyed(TypedQuery<Object[]> query, Account account) {
        return query.setParameter("lot", account.lot())
                .setParameter("place", account.place())
                .setParameter("status", account.status());
    }

    /** When goods of the lot first came to each place, whatever their status then. */
    public Map<Long, Instant> putAway(LotId lot) {
        Map<Long, Instant> first = new HashMap<>();
        em.createQuery(
                        "select e.account.place, min(e.effectiveAt) from Entry e"
                                + " where e.account.lot = :lot and e.amounts.grossKg >= 0"
                                + " group by e.account.place",
                        Object[].class)
                .setParameter("lot", lot.value())
                .getResultStream()
                .forEach(row -> first.put((Long) row[0], (Instant) row[1]));
        return first;
    }

    /** What came with the lot when it was received or taken over. */
    public Measures received(Lot lot) {
        Object[] row =
                em.createQuery(
                                "select "
                                        + SUMS
                                        + " from Entry e join Posting p on p.id = e.posting"
                                        + " where e.account.lot = :lot and p.kind in :arrivals"
                                        + " and e.account.place > :outside",
                                Object[].class)
                        .setParameter("lot", lot.id)
                        .setParameter(
                                "arrivals", List.of(PostingKind.RECEIPT, PostingKind.TAKE_OVER))
                        .setParameter("outside", Outside.last())
                        .getSingleResult();
        return Sums.amounts(row, 0).in(lot.unit());
    }

    /**
     * Moves that have the effect of the posting: what its accounts lost is paired, lot by lot, with
     * what others gained.
     */
    public List<Move> moves(Posting posting) {
        List<Entry> entries =
                em.createQuery("from Entry e where e.posting = :id order by e.id", Entry.class)
                        .setParameter("id", posting.id)
                        .getResultList();
        Map<String, List<Entry>> byLot = new LinkedHashMap<>();
        entries.forEach(
                entry ->
                        byLot.computeIfAbsent(entry.account.lot(), lot -> new ArrayList<>())
                                .add(entry));
        List<Move> moves = new ArrayList<>();
        byLot.values().forEach(lot -> pair(lot, moves));
        return moves;
    }

    private static void pair(List<Entry> ofLot, List<Move> moves) {
        Map<Account, Amounts> given = new HashMap<>();
        ofLot.forEach(entry -> given.put(entry.account, entry.amounts));
        ofLot.stream()
                .filter(entry -> entry.amounts.anyNegative())
                .forEach(taken -> pair(taken, ofLot, given, moves));
    }

    private static void pair(
            Entry taken, List<Entry> ofLot, Map<Account, Amounts> given, List<Move> moves) {
        Amounts open = taken.amounts.negate();
        for (Entry to : ofLot) {
            if (to.amounts.anyNegative() || open.isZero()) {
                continue;
            }
            Amounts part = open.min(given.get(to.account));
            if (!part.isZero()) {
                moves.add(new Move("posting", taken.account, to.account, part));
                given.merge(to.account, part, Amounts::minus);
                open = open.minus(part);
            }
        }
    }
}
