package org.caravanserai.customs.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Where the duties of each declaration item stand: suspended, due, paid or freed. Only {@link
 * #assess} and {@link #strike} change their sum. Callers hold the lock of the declaration or of its
 * lot.
 */
@ApplicationScoped
public class DutyLedger {

    private static final String ENTRY =
            "insert into customs.duty_entry (id, declaration, item, from_state, to_state, amount,"
                    + " effective_at, recorded_at)";
    private static final String NUMBERS = "customs.duty_entry_seq";

    @Inject EntityManager em;
    @Inject PlainSql sql;
    @Inject HouseClock clock;

    /** Duties come to be. */
    public void assess(long declaration, int item, DutyState in, BigDecimal amount, Instant at) {
        if (amount.signum() == 0) {
            return;
        }
        if (em.find(DutyBalance.class, new DutyBalance.Key(declaration, item)) == null) {
            em.persist(new DutyBalance(declaration, item));
            em.flush();
        }
        change(
                "d." + column(in) + " = d." + column(in) + " + :amount",
                "1 = 1",
                declaration,
                item,
                amount);
        record(declaration, item, null, in, amount, at);
    }

    /**
     * Duties of many items of one declaration come to be, written in one go.
     *
     * @param amounts by number of the item
     */
    public void assess(
            long declaration, DutyState in, Map<Integer, BigDecimal> amounts, Instant at) {
        Map<Integer, BigDecimal> some = positive(amounts);
        if (some.isEmpty()) {
            return;
        }
        Set<Integer> there =
                new HashSet<>(
                        em.createQuery(
                                        "select d.item from DutyBalance d"
                                                + " where d.declaration = :declaration",
                                        Integer.class)
                                .setParameter("declaration", declaration)
                                .getResultList());
        String column = column(in);
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> more = new ArrayList<>();
        some.forEach(
                (item, amount) -> {
                    if (there.contains(item)) {
                        more.add(new Object[] {amount, declaration, item});
                    } else {
                        rows.add(row(declaration, item, in, amount));
                    }
                });
        sql.batch(
                "insert into customs.duty_balance (declaration, item, suspended, due, paid, freed)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows);
        sql.batch(
                "update customs.duty_balance set "
                        + column
                        + " = "
                        + column
                        + " + ? where declaration = ? and item = ?",
                more);
        record(declaration, null, in, some, at);
    }

    private static Map<Integer, BigDecimal> positive(Map<Integer, BigDecimal> amounts) {
        Map<Integer, BigDecimal> some = new TreeMap<>(amounts);
        some.values().removeIf(amount -> amount.signum() == 0);
        return some;
    }

    private static Object[] row(long declaration, int item, DutyState in, BigDecimal amount) {
        Object[] row = {
            declaration, item, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO
        };
        row[2 + in.ordinal()] = amount;
        return row;
    }

    /**
     * The same for duties that go from one state to another.
     *
     * @throws Refusal {@code duty-out-of-step}
     */
    public void move(
            long declaration,
            DutyState from,
            DutyState to,
            Map<Integer, BigDecimal> amounts,
            Instant at) {
        Map<Integer, BigDecimal> some = positive(amounts);
        if (some.isEmpty()) {
            return;
        }
        String less = column(from);
        String more = column(to);
        List<Object[]> rows = new ArrayList<>();
        some.forEach(
                (item, amount) ->
                        rows.add(new Object[] {amount, amount, declaration, item, amount}));
        int[] done =
                sql.batch(
                        "update customs.duty_balance set "
                                + less
                                + " = "
                                + less
                                + " - ?, "
                                + more
                                + " = "
                                + more
                                + " + ? where declaration = ? and item = ? and "
                                + less
                                + " >= ?",
                        rows);
        for (int i = 0; i < done.length; i++) {
            if (done[i] != 1) {
                Object[] row = rows.get(i);
                throw new Refusal("duty-out-of-step", declaration, row[3], from.name(), row[0]);
            }
        }
        record(declaration, from, to, some, at);
    }

    private static String name(DutyState state) {
        return state == null ? null : state.name();
    }

    private void record(
            long declaration,
            DutyState from,
            DutyState to,
            Map<Integer, BigDecimal> amounts,
            Instant at) {
        Iterator<Long> ids = sql.numbers(NUMBERS, amounts.size()).iterator();
        Instant now = clock.now();
        String before = name(from);
        String after = name(to);
        sql.insert(
                ENTRY,
                amounts.entrySet().stream()
                        .map(
                                part ->
                                        new Object[] {
                                            ids.next(),
                                            declaration,
                                            part.getKey(),
                                            before,
                                            after,
                                            part.getValue(),
                                            at,
                                            now
                                        })
                        .toList());
    }

    /** Duties go from one state to another. */
    public void move(
            long declaration,
            int item,
            DutyState from,
            DutyState to,
            BigDecimal amount,
            Instant at) {
        if (amount.signum() == 0) {
            return;
        }
        String less = column(from);
        String more = column(to);
        int done =
                change(
                        "d."
                                + less
                                + " = d."
                                + less
                                + " - :amount, d."
                                + more
                                + " = d."
                                + more
                                + " + :amount",
                        "d." + less + " >= :amount",
                        declaration,
                        item,
                        amount);
        if (done == 0) {
            throw new Refusal("duty-out-of-step", declaration, item, from.name(), amount);
        }
        record(declaration, item, from, to, amount, at);
    }

    /**
     * Duties that a correction found were never owed, nor spared.
     *
     * @throws Refusal {@code duty-out-of-step}
     */
    public void strike(long declaration, int item, DutyState in, BigDecimal amount, Instant at) {
        if (amount.signum() == 0) {
            return;
        }
        String column = "d." + column(in);
        int done =
                change(
                        column + " = " + column + " - :amount",
                        column + " >= :amount",
                        declaration,
                        item,
                        amount);
        if (done == 0) {
            throw new Refusal("duty-out-of-step", declaration, item, in.name(), amount);
        }
        record(declaration, item, in, null, amount, at);
    }

    /** How much stands where for one item. */
    public Map<DutyState, BigDecimal> of(long declaration, int item) {
        Map<DutyState, BigDecimal> states = new EnumMap<>(DutyState.class);
        em.createQuery(
                        "select d.suspended, d.due, d.paid, d.freed from DutyBalance d"
                                + " where d.declaration = :declaration and d.item = :item",
                        Object[].class)
                .setParameter("declaration", declaration)
                .setParameter("item", item)
                .getResultStream()
                .forEach(
                        row -> {
                            for (DutyState state : DutyState.values()) {
                                states.put(state, (BigDecimal) row[state.ordinal()]);
                            }
                        });
        return states;
    }

    private static String column(DutyState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private int change(String set, String where, long declaration, int item, BigDecimal amount) {
        return em.createQuery(
                        "update DutyBalance d set "
                                + set
                                + " where d.declaration = :declaration and d.item = :item and "
                                + where)
                .setParameter("amount", amount)
                .setParameter("declaration", declaration)
                .setParameter("item", item)
                .executeUpdate();
    }

    private void record(
            long declaration,
            int item,
            DutyState from,
            DutyState to,
            BigDecimal amount,
            Instant at) {
        record(declaration, from, to, Map.of(item, amount), at);
    }
}
