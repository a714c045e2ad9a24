package org.caravanserai.inventory.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.inventory.ledger.Account;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Balances;
import org.caravanserai.inventory.ledger.Balances.Standing;
import org.caravanserai.inventory.ledger.History;
import org.caravanserai.kernel.event.DeclaredGoods;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Lays hands on stock and takes them off again: for a filing, oldest put-away first, or for a pick
 * list, which names its accounts.
 */
@ApplicationScoped
public class Reservations {

    @Inject EntityManager em;
    @Inject Balances balances;
    @Inject History history;
    @Inject HouseClock clock;

    /**
     * What is there of the lots a filing names, and what it takes of it; nothing is written yet.
     */
    final class Plan {

        private final Map<String, List<Standing>> standings;
        private final String declaration;
        private final Instant at;
        private final List<Reservation> taken = new ArrayList<>();
        private final Map<Account, Amounts> laid = new HashMap<>();

        private Plan(String declaration, Map<String, List<Standing>> standings, Instant at) {
            this.declaration = declaration;
            this.standings = standings;
            this.at = at;
        }

        /**
         * Plans the goods of an item, oldest put-away first; all of them or none.
         *
         * @return what is free of the lot when it does not cover the item, else null
         */
        Amounts take(DeclaredGoods goods) {
            List<Standing> there = oldestFirst(goods.lot(), standings);
            Amounts free = there.stream().map(this::free).reduce(Amounts.ZERO, Amounts::plus);
            Amounts open = Amounts.of(goods.measures());
            if (free.minus(open).anyNegative()) {
                return free;
            }
            List<Amounts> parts = parts(open, there.stream().map(this::free).toList());
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).isZero()) {
                    add(goods.item(), there.get(i).account(), parts.get(i));
                }
            }
            return null;
        }

        private void add(int item, Account account, Amounts part) {
            laid.merge(account, part, Amounts::plus);
            taken.add(new Reservation(declaration, item, account, part, at, clock.now()));
        }

        private Amounts free(Standing standing) {
            return standing.free().minus(laid.getOrDefault(standing.account(), Amounts.ZERO));
        }

        /** Lays the hands on, all in one batch. */
        void post() {
            balances.reserve(all(taken))
                    .ifPresent(
                            part -> {
                                throw new IllegalStateException(
                                        "Not free under lock: " + part.account());
                            });
            taken.forEach(em::persist);
        }
    }

    /** Reads what is there of all lots of a filing at once. */
    Plan plan(String declaration, List<DeclaredGoods> goods, StockStatus status, Instant at) {
        List<String> lots = goods.stream().map(g -> g.lot().value()).distinct().toList();
        return new Plan(declaration, balances.of(lots, status), at);
    }

    private static List<Balances.Part> all(List<Reservation> reservations) {
        return reservations.stream().map(r -> new Balances.Part(r.account, r.amounts)).toList();
    }

    /**
     * What to take of each bin, all of what is open together. Where shares were rounded, a bin may
     * have a gram less than its share: the gram is taken where one is left.
     *
     * @param free of the bins, in the order in which they are emptied; enough in all
     */
    static List<Amounts> parts(Amounts wanted, List<Amounts> free) {
        List<Amounts> parts = new ArrayList<>();
        Amounts open = wanted;
        for (Amounts there : free) {
            Amounts part = part(open, there);
            parts.add(part);
            open = open.minus(part);
        }
        for (int i = 0; i < parts.size(); i++) {
            Amounts more = open.min(free.get(i).minus(parts.get(i)));
            parts.set(i, parts.get(i).plus(more));
            open = open.minus(more);
        }
        return parts;
    }

    /**
     * What to take of one bin: as many packages as it has of those still open, and with them their
     * share of the weights, so that no bin keeps packages without weight.
     */
    static Amounts part(Amounts open, Amounts free) {
        boolean all = open.packages().compareTo(free.packages()) <= 0;
        if (all || open.packages().signum() == 0) {
            return open.min(free);
        }
        Measures share = open.in(null).portion(free.packages());
        Measures pieces =
                new Measures(open.packages(), open.supplementary(), open.supplementary(), null)
                        .portion(free.packages());
        return new Amounts(share.packages(), share.netKg(), share.grossKg(), pieces.netKg())
                .min(free);
    }

    /**
     * Lays a hand on so much of an account, whose lot the caller has locked.
     *
     * @param holder declaration or pick list
     * @return false, with nothing done, when less is free
     */
    public boolean lay(String holder, int line, Account account, Amounts amounts) {
        if (!balances.reserve(account, amounts)) {
            return false;
        }
        Instant now = clock.now();
        em.persist(new Reservation(holder, line, account, amounts, now, now));
        return true;
    }

    /** Takes the hands off: the goods are free again. */
    public void lift(String holder, int line, LotId lot) {
        end(holder, line, lot, Reservation.State.VOIDED, clock.now());
    }

    /** Ends what a line held because it is posted now, as of that moment. */
    public void post(String holder, int line, LotId lot, Instant at) {
        end(holder, line, lot, Reservation.State.POSTED, at == null ? clock.now() : at);
    }

    private void end(String holder, int line, LotId lot, Reservation.State how, Instant at) {
        pending(holder, line, lot).forEach(reservation -> end(reservation, how, at));
        em.flush();
    }

    private List<Standing> oldestFirst(LotId lot, Map<String, List<Standing>> all) {
        List<Standing> standings = new ArrayList<>(all.getOrDefault(lot.value(), List.of()));
        if (standings.size() > 1) {
            Map<Long, Instant> putAway = history.putAway(lot);
            standings.sort(
                    Comparator.comparing((Standing s) -> putAway.get(s.account().place()))
                            .thenComparing(s -> s.account().place()));
        }
        return standings;
    }

    /** All that stands for a declaration, by item, read at once. */
    Map<Integer, List<Reservation>> pending(String declaration) {
        return em.createQuery(
                        "from Reservation r where r.declaration = :declaration"
                                + " and r.state = :pending order by r.id",
                        Reservation.class)
                .setParameter("declaration", declaration)
                .setParameter("pending", Reservation.State.PENDING)
                .getResultStream()
                .collect(Collectors.groupingBy(r -> r.item));
    }

    /** Ends many at once, as {@link #end} each. */
    void end(List<Reservation> reservations, Reservation.State how, Instant at) {
        balances.free(all(reservations));
        Instant now = clock.now();
        reservations.forEach(r -> r.end(how, at.isBefore(r.reservedAt) ? r.reservedAt : at, now));
    }

    List<Reservation> pending(String declaration, int item, LotId lot) {
        return em.createQuery(
                        "from Reservation r where r.declaration = :declaration and r.item = :item"
                                + " and r.account.lot = :lot and r.state = :pending order by r.id",
                        Reservation.class)
                .setParameter("declaration", declaration)
                .setParameter("item", item)
                .setParameter("lot", lot.value())
                .setParameter("pending", Reservation.State.PENDING)
                .getResultList();
    }

    /**
     * @param at when it was so; never before it was reserved
     */
    void end(Reservation reservation, Reservation.State how, Instant at) {
        balances.free(reservation.account, reservation.amounts);
        Instant end = at.isBefore(reservation.reservedAt) ? reservation.reservedAt : at;
        reservation.end(how, end, clock.now());
    }
}
