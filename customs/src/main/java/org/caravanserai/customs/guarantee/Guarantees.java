package org.caravanserai.customs.guarantee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;

/** The guarantees on file at customs. */
@ApplicationScoped
@Retried
@Transactional
public class Guarantees {

    static final String VIEW =
            "select new org.caravanserai.customs.guarantee.GuaranteeStatus(g.id, g.holderName,"
                    + " g.limit, g.reserved, g.used, g.currency, g.validFrom, g.validUntil)"
                    + " from Guarantee g";

    @Inject EntityManager em;
    @Inject CurrentActor actor;

    /** Those the actor may see: its clients' own, and the general ones. */
    public List<GuaranteeStatus> list() {
        Actor who = actor.get();
        return em.createQuery(
                        VIEW
                                + " where :any = true or g.coversAll = true"
                                + " or g.holder in :clients order by g.id",
                        GuaranteeStatus.class)
                .setParameter("any", who.clients().isEmpty())
                .setParameter(
                        "clients",
                        who.clients().isEmpty() ? List.of(PartyId.parse("NONE")) : who.clients())
                .getResultList();
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
        if (limit.signum() <= 0) {
            throw InvalidInput.of("limit", "guarantee-limit-not-positive");
        }
        Guarantee guarantee = new Guarantee(id, holder, general, limit);
        guarantee.validFrom = from;
        guarantee.validUntil = until;
        em.persist(guarantee);
        em.flush();
    }
}
