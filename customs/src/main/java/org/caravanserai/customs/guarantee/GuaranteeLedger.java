package org.caravanserai.customs.guarantee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.kernel.actor.CurrentActor;
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

    @Inject EntityManager em;
    @Inject CurrentActor actor;
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
                amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        amounts.forEach(
                (reference, amount) ->
                        record(guarantee, GuaranteeEntry.Kind.USED, amount, reference, at));
    }

    /** The goods it covered are no longer under bond. */
    public void free(String guarantee, BigDecimal amount, String reference, Instant at) {
        change(guarantee, "g.used = g.used - :amount", "g.used >= :amount", amount);
        record(guarantee, GuaranteeEntry.Kind.FREED, amount, reference, at);
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
        GuaranteeEntry entry = entry(guarantee, kind, limit, reference, clock.now());
        entry.validUntil = until;
        entry.madeBy = actor.get().user();
        em.persist(entry);
    }

    private void record(
            String guarantee,
            GuaranteeEntry.Kind kind,
            BigDecimal amount,
            String reference,
            Instant at) {
        em.persist(entry(guarantee, kind, amount, reference, at));
    }

    private GuaranteeEntry entry(
            String guarantee,
            GuaranteeEntry.Kind kind,
            BigDecimal amount,
            String reference,
            Instant at) {
        GuaranteeEntry entry = new GuaranteeEntry();
        entry.guarantee = guarantee;
        entry.kind = kind;
        entry.amount = amount;
        entry.reference = reference;
        entry.effectiveAt = at;
        entry.recordedAt = clock.now();
        return entry;
    }
}
