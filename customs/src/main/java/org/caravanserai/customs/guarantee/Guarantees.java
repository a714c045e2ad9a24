package org.caravanserai.customs.guarantee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.customs.party.ClientScope;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.problem.Seen;

/** The guarantees on file at customs. */
@ApplicationScoped
@Retried
@Transactional
public class Guarantees {

    static final String VIEW =
            "select new org.caravanserai.customs.guarantee.GuaranteeStatus(g.id, g.holderName,"
                    + " g.limit, g.reserved, g.used, g.currency, g.validFrom, g.validUntil,"
                    + " g.kind, g.issuer, g.document, g.warnPercent)"
                    + " from Guarantee g";

    @Inject EntityManager em;
    @Inject ClientScope scope;
    @Inject GuaranteeLedger ledger;
    @Inject Locks locks;

    /** Those the actor may see: its clients' own, and the general ones. */
    public List<GuaranteeStatus> list() {
        return scope.apply(
                        em.createQuery(
                                VIEW
                                        + " where :anyClient = true or g.coversAll = true"
                                        + " or g.holder in :clients order by g.id",
                                GuaranteeStatus.class))
                .getResultList();
    }

    /** Whose each guarantee is that covers the goods of one client only. */
    public Map<String, PartyId> holders() {
        return em.createQuery(
                        "select g from Guarantee g where g.coversAll = false", Guarantee.class)
                .getResultStream()
                .collect(Collectors.toMap(g -> g.id, g -> g.holder));
    }

    /**
     * @throws NotFound if the actor sees no such guarantee
     */
    public GuaranteeStatus find(String id) {
        return list().stream()
                .filter(guarantee -> guarantee.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("guarantee", id));
    }

    /**
     * @param general whether it covers the goods of every client, as that of a warehouse or a
     *     broker does
     */
    public void open(
            String id,
            Party holder,
            boolean general,
            BigDecimal limit,
            LocalDate from,
            LocalDate until) {
        register(
                new GuaranteeTerms(
                        id,
                        GuaranteeKind.GENERAL,
                        null,
                        null,
                        holder,
                        general,
                        limit,
                        from,
                        until,
                        null));
    }

    /**
     * Puts a guarantee on file.
     *
     * @throws InvalidInput with everything that is wrong
     */
    public void register(GuaranteeTerms terms) {
        locks.acquire(LockKey.guarantee(String.valueOf(terms.id())));
        InvalidInput.throwIfAny(terms.problems());
        if (em.find(Guarantee.class, terms.id()) != null) {
            throw InvalidInput.of("id", "guarantee-known", terms.id());
        }
        em.persist(new Guarantee(terms));
        ledger.note(
                terms.id(),
                GuaranteeEntry.Kind.OPENED,
                terms.limit(),
                terms.validUntil(),
                terms.document() == null ? terms.id() : terms.document());
        em.flush();
    }

    /**
     * Changes limit and last day, as an addition to its paper says.
     *
     * @param reason number of that paper
     * @param seen what of it was looked at before; null where nobody looked
     * @throws Refusal {@code guarantee-below-use} (what it holds) where the limit would not cover
     *     it, or {@code changed-meanwhile}
     */
    public void change(String id, BigDecimal limit, LocalDate until, String reason, Seen seen) {
        locks.acquire(LockKey.guarantee(id));
        GuaranteeStatus known = find(id);
        Seen.check(seen, known.seen());
        InvalidInput.throwIfAny(GuaranteeTerms.changed(known.validFrom(), limit, until, reason));
        BigDecimal held = known.reserved().add(known.used());
        if (held.compareTo(limit) > 0) {
            throw new Refusal("guarantee-below-use", held, limit);
        }
        em.createQuery(
                        "update Guarantee g set g.limit = :limit, g.validUntil = :until"
                                + " where g.id = :id")
                .setParameter("limit", limit)
                .setParameter("until", until)
                .setParameter("id", id)
                .executeUpdate();
        ledger.note(id, GuaranteeEntry.Kind.CHANGED, limit, until, reason.strip());
        em.flush();
    }
}
