package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.customs.procedure.Term;
import org.caravanserai.customs.procedure.TermRule;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * The account of goods under supervision: entries are only added, balances never fall below zero.
 * Callers hold the lock of the lot.
 */
@ApplicationScoped
public class AccountLedger {

    /** Plain SQL: in a query of entities Hibernate would cut the weights to two decimals. */
    static final String ADD =
            "update customs.account_balance set packages = packages + :packages,"
                    + " net_kg = net_kg + :net, gross_kg = gross_kg + :gross,"
                    + " supplementary_quantity = supplementary_quantity + :quantity"
                    + " where lot = :lot and regime = :regime";

    static final String ENOUGH =
            " and packages + :packages >= 0 and net_kg + :net >= 0"
                    + " and gross_kg + :gross >= 0 and supplementary_quantity + :quantity >= 0";

    @Inject EntityManager em;
    @Inject AccountRows rows;
    @Inject AccountTerms terms;
    @Inject HouseClock clock;

    /**
     * @throws Refusal {@code account-short} (lot, status, packages and kg there, packages and kg
     *     wanted)
     */
    public void post(LotId lot, Withdrawal withdrawal) {
        Measures before = Measures.zero(null);
        if (withdrawal.from() != null) {
            before = balance(lot, withdrawal.from());
            take(lot, withdrawal.from(), withdrawal.measures(), before);
        }
        Term term = Term.of(withdrawal.until());
        add(lot, withdrawal.to(), withdrawal.measures(), term, withdrawal.effectiveAt());
        rows.enter(List.of(new AccountEntry(lot, withdrawal, before, clock.now())));
    }

    /**
     * One lot of many that leave a status together.
     *
     * @param term it has under the new status
     */
    public record Leaving(LotId lot, Measures measures, String reference, Term term) {

        /** Under a status in which no term runs. */
        Leaving(LotId lot, Measures measures, String reference) {
            this(lot, measures, reference, Term.of(null));
        }
    }

    /**
     * The same for many lots that go from one status to another together, in few statements.
     *
     * @param lots each lot once
     * @throws Refusal as {@link #post}
     */
    public void release(StockStatus from, StockStatus to, List<Leaving> lots, Instant at) {
        post(EntryKind.RELEASED, from, to, lots, at);
    }

    /** The same for any kind of entry. */
    void post(EntryKind kind, StockStatus from, StockStatus to, List<Leaving> lots, Instant at) {
        List<LotId> named = lots.stream().map(Leaving::lot).toList();
        Map<LotId, Measures> before = balances(named, from);
        Map<LotId, Measures> there = balances(named, to);
        for (Leaving leaving : lots) {
            Measures had = before.getOrDefault(leaving.lot(), Measures.zero(null));
            if (!had.covers(leaving.measures())) {
                throw shortage(leaving.lot(), from, leaving.measures(), had);
            }
        }
        int[] done = rows.take(lots, from);
        for (int i = 0; i < done.length; i++) {
            if (done[i] != 1) {
                Leaving lacking = lots.get(i);
                throw shortage(lacking.lot(), from, lacking.measures(), before.get(lacking.lot()));
            }
        }
        Map<Boolean, List<Leaving>> known =
                lots.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        leaving -> there.containsKey(leaving.lot())));
        rows.add(known.get(true), to, at);
        rows.open(known.get(false), to, at);
        Instant now = clock.now();
        List<AccountEntry> entries = new ArrayList<>();
        for (Leaving leaving : lots) {
            Withdrawal withdrawal =
                    new Withdrawal(
                            kind,
                            from,
                            to,
                            leaving.measures(),
                            leaving.reference(),
                            at,
                            leaving.term().until());
            entries.add(
                    new AccountEntry(leaving.lot(), withdrawal, before.get(leaving.lot()), now));
        }
        rows.enter(entries);
    }

    private static Refusal shortage(LotId lot, StockStatus from, Measures wanted, Measures before) {
        return new Refusal(
                "account-short",
                lot.value(),
                from.name(),
                before.packages(),
                before.netKg(),
                wanted.packages(),
                wanted.netKg());
    }

    /**
     * So much of one lot becomes another's, under the same status and term.
     *
     * @throws Refusal as {@link #post}
     */
    void pass(Passing passing) {
        StockStatus status = passing.status();
        Measures before = balance(passing.from(), status);
        Term term = term(passing.from(), status);
        take(passing.from(), status, passing.taken(), before);
        Measures there = balance(passing.to(), status);
        add(passing.to(), status, passing.given(), term, passing.at());
        Instant now = clock.now();
        rows.enter(
                List.of(
                        new AccountEntry(
                                passing.from(),
                                passing.entry(passing.taken().negate(), null),
                                before,
                                now),
                        new AccountEntry(
                                passing.to(),
                                passing.entry(passing.given(), term.until()),
                                there,
                                now)));
    }

    private Term term(LotId lot, StockStatus status) {
        Object[] row =
                em.createQuery(
                                "select b.storageUntil, b.termRule from AccountBalance b"
                                        + " where b.lot = :lot and b.regime = :regime",
                                Object[].class)
                        .setParameter("lot", lot.value())
                        .setParameter("regime", status)
                        .getSingleResult();
        return new Term((LocalDate) row[0], null, (TermRule) row[1]);
    }

    private void take(LotId lot, StockStatus from, Measures measures, Measures before) {
        boolean there =
                before.covers(measures) && change(ADD + ENOUGH, lot, from, measures.negate()) == 1;
        if (!there) {
            throw shortage(lot, from, measures, before);
        }
    }

    private void add(LotId lot, StockStatus to, Measures measures, Term term, Instant at) {
        boolean opened = change(ADD, lot, to, measures) == 0;
        if (opened) {
            em.persist(new AccountBalance(lot, to, measures, term));
            em.flush();
        }
        if (term.until() != null && (opened || runs(lot, to, measures, term))) {
            terms.say(new AccountTerms.Said(lot, to, term), at);
        }
    }

    /** An earlier term stays, unless the goods it was of are gone. */
    private boolean runs(LotId lot, StockStatus to, Measures measures, Term term) {
        return em.createQuery(
                                "update AccountBalance b set b.storageUntil = :until, b.termRule ="
                                        + " :rule where b.lot = :lot and b.regime = :regime and"
                                        + " (b.storageUntil is null or b.storageUntil > :until or"
                                        + " b.packages = :packages)")
                        .setParameter("until", term.until())
                        .setParameter("rule", term.rule())
                        .setParameter("lot", lot.value())
                        .setParameter("regime", to)
                        .setParameter("packages", measures.packages())
                        .executeUpdate()
                == 1;
    }

    private int change(String update, LotId lot, StockStatus regime, Measures by) {
        Quantity quantity = by.supplementary();
        Query query = em.createNativeQuery(update);
        return query.setParameter("packages", by.packages())
                .setParameter("net", by.netKg())
                .setParameter("gross", by.grossKg())
                .setParameter("quantity", quantity == null ? BigDecimal.ZERO : quantity.quantity())
                .setParameter("lot", lot.value())
                .setParameter("regime", regime.name())
                .executeUpdate();
    }

    /** What is there under that status; zero where nothing is. */
    public Measures balance(LotId lot, StockStatus regime) {
        return em.createQuery(
                        "select b.packages, b.netKg, b.grossKg, b.supplementaryQuantity,"
                                + " b.supplementaryUnit from AccountBalance b"
                                + " where b.lot = :lot and b.regime = :regime",
                        Object[].class)
                .setParameter("lot", lot.value())
                .setParameter("regime", regime)
                .getResultStream()
                .map(row -> measures(row, 0))
                .findFirst()
                .orElse(Measures.zero(null));
    }

    /** The same for many lots at once; lots of which nothing is there are not in it. */
    public Map<LotId, Measures> balances(Collection<LotId> lots, StockStatus regime) {
        return lots.isEmpty() ? Map.of() : rows.balances(lots, regime);
    }

    /** Measures out of five columns of a row. */
    static Measures measures(Object[] row, int from) {
        Unit unit = (Unit) row[from + 4];
        Quantity quantity = unit == null ? null : new Quantity((BigDecimal) row[from + 3], unit);
        return new Measures(
                (BigDecimal) row[from],
                (BigDecimal) row[from + 1],
                (BigDecimal) row[from + 2],
                quantity);
    }
}
