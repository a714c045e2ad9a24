package org.caravanserai.customs.guarantee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * The running balance of each guarantee: reserved when a declaration is filed, used while goods lie
 * under bond, free again afterwards. Never more than the limit. Callers hold the lock of the
 * guarantee.
 */
@ApplicationScoped
public class GuaranteeLedger {

    private static final String ENTRY =
            "insert into customs.guarantee_entry (id, guarantee, kind, amount, reference,"
                    + " valid_until, made_by, effective_at, recorded_at)";
    private static final String NUMBERS = "customs.guarantee_entry_seq";

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject PlainSql sql;
    @Inject HouseClock clock;

    /**
     * The guarantees that may cover goods of the client on that day, its own before general ones.
     */
    public List<GuaranteeStatus> candidates(PartyId client, LocalDate day) {
        return em.createQuery(
                        Guarantees.VIEW
                                + " where (g.coversAll = true or g.holder = :client)"
                                + " and g.validFrom <= :day and g.validUntil >= :day"
                                + " order by g.coversAll, g.id",
                        GuaranteeStatus.class)
                .setParameter("client", client)
                .setParameter("day", day)
                .getResultList();
    }

    /** The first of them that has so much free. */
    public static Optional<GuaranteeStatus> covering(
            List<GuaranteeStatus> candidates, BigDecimal needed) {
        return candidates.stream().filter(g -> g.free().compareTo(needed) >= 0).findFirst();
    }

    /** The most that any of them has free. */
    public static BigDecimal mostFree(List<GuaranteeStatus> candidates) {
        return candidates.stream()
                .map(GuaranteeStatus::free)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    /**
     * @throws Refusal {@code guarantee-short} (free, needed)
     */
    public void reserve(String guarantee, BigDecimal amount, String reference, Instant at) {
        int done =
                em.createQuery(
                                "update Guarantee g set g.reserved = g.reserved + :amount"
                                        + " where g.id = :id"
                                        + " and g.reserved + g.used + :amount <= g.limit")
                        .setParameter("amount", amount)
                        .setParameter("id", guarantee)
                        .executeUpdate();
        if (done == 0) {
            throw new Refusal("guarantee-short", free(guarantee), amount);
        }
        record(guarantee, GuaranteeEntry.Kind.RESERVED, amount, reference, at);
    }

    private BigDecimal free(String guarantee) {
        return em.createQuery(
                        "select g.limit - g.reserved - g.used from Guarantee g where g.id = :id",
                        BigDecimal.class)
                .setParameter("id", guarantee)
                .getSingleResult();
    }

    /** A reservation that came to nothing. */
    public void giveBack(String guarantee, BigDecimal amount, String reference, Instant at) {
        change(guarantee, "g.reserved = g.reserved - :amount", "g.reserved >= :amount", amount);
        record(guarantee, GuaranteeEntry.Kind.GIVEN_BACK, amount, reference, at);
    }

    /** What was reserved now covers goods under bond. */
    public void use(String guarantee, BigDecimal amount, String reference, Instant at) {
        change(
                guarantee,
                "g.reserved = g.reserved - :amount, g.used = g.used + :amount",
                "g.reserved >= :amount",
                amount);
        record(guarantee, GuaranteeEntry.Kind.USED, amount, reference, at);
    }

    /**
     * The same for many at once: one change of the guarantee, an entry each.
     *
     * @param amounts by what each is for
     */
    public void use(String guarantee, Map<String, BigDecimal> amounts, Instant at) {
        change(
                guarantee,
                "g.reserved = g.reserved - :amount, g.used = g.used + :amount",
                "g.reserved >= :amount",
                sum(amounts));
        record(guarantee, GuaranteeEntry.Kind.USED, amounts, at);
    }

    /** The goods it covered are no longer under bond. */
    public void free(String guarantee, BigDecimal amount, String reference, Instant at) {
        change(guarantee, "g.used = g.used - :amount", "g.used >= :amount", amount);
        record(guarantee, GuaranteeEntry.Kind.FREED, amount, reference, at);
    }

    /**
     * The same for many at once: one change of the guarantee, an entry each.
     *
     * @param amounts by what each is for
     */
    public void free(String guarantee, Map<String, BigDecimal> amounts, Instant at) {
        change(guarantee, "g.used = g.used - :amount", "g.used >= :amount", sum(amounts));
        record(guarantee, GuaranteeEntry.Kind.FREED, amounts, at);
    }

    private static BigDecimal sum(Map<String, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void change(String guarantee, String set, String where, BigDecimal amount) {
        int done =
                em.createQuery("update Guarantee g set " + set + " where g.id = :id and " + where)
                        .setParameter("amount", amount)
                        .setParameter("id", guarantee)
                        .executeUpdate();
        if (done == 0) {
            throw new Refusal("guarantee-out-of-step", guarantee, amount);
        }
    }

    /** What happened to the guarantee itself. */
    void note(
            String guarantee,
            GuaranteeEntry.Kind kind,
            BigDecimal limit,
            LocalDate until,
            String reference) {
        Instant now = clock.now();
        String by = actor.get().user();
        enter(
                List.<Object[]>of(
                        row(guarantee, kind, Map.entry(reference, limit), until, by, now, now)));
    }

    private void record(
            String guarantee,
            GuaranteeEntry.Kind kind,
            BigDecimal amount,
            String reference,
            Instant at) {
        record(guarantee, kind, Map.of(reference, amount), at);
    }

    private void record(
            String guarantee,
            GuaranteeEntry.Kind kind,
            Map<String, BigDecimal> amounts,
            Instant at) {
        Instant now = clock.now();
        enter(
                amounts.entrySet().stream()
                        .map(part -> row(guarantee, kind, part, null, null, at, now))
                        .toList());
    }

    private static Object[] row(
            String guarantee,
            GuaranteeEntry.Kind kind,
            Map.Entry<String, BigDecimal> part,
            LocalDate until,
            String by,
            Instant at,
            Instant now) {
        return new Object[] {
            null, guarantee, kind.name(), part.getValue(), part.getKey(), until, by, at, now
        };
    }

    private void enter(List<Object[]> rows) {
        Iterator<Long> ids = sql.numbers(NUMBERS, rows.size()).iterator();
        rows.forEach(row -> row[0] = ids.next());
        sql.insert(ENTRY, rows);
    }
}
