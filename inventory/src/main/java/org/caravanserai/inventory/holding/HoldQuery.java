package org.caravanserai.inventory.holding;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.sieve.Columns;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.sieve.Sifting;

/** The one question behind every list of holds, with its filters and the actor's scope. */
final class HoldQuery {

    /** Stand in an empty scope, which means all and is never looked at. */
    private static final FacilityCode NO_SITE = FacilityCode.parse("XX-NONE");

    private static final PartyId NO_CLIENT = PartyId.parse("NOBODY");

    private static final String OWN =
            " and (:anySite = true or l.site in :sites)"
                    + " and (:anyClient = true or l.ownerId in :clients))";

    /** As {@link HoldSubjects#visible} says of one. */
    private static final String SEEN =
            " and (:anySite = true and :anyClient = true"
                    + " or h.kind = LOT and exists (select l.id from Lot l where l.id = h.subject"
                    + OWN
                    + " or h.kind = CONTAINER and exists (select l.id from Lot l where"
                    + " cast(l.container as string) = h.subject"
                    + OWN
                    + " or h.kind = OWNER and (:anyClient = true or h.subject in :owners)"
                    + " or h.kind = BIN and (:anySite = true or substring(h.subject, 1,"
                    + " locate('/', h.subject) - 1) in :places)"
                    + " or h.kind = UNIT and exists (select p.id from Place p where"
                    + " p.code = h.subject and (:anySite = true or p.site in :sites)))";

    private static final String FROM =
            " from Hold h where (:lifted = true or h.liftedAt is null) and"
                    + " (locate(:text, upper(h.subject)) > 0 or locate(:text, h.code) > 0"
                    + " or locate(:text, upper(h.reason)) > 0)"
                    + SEEN;

    static final Columns COLUMNS =
            Columns.jpql()
                    .code("which", "h.subject")
                    .code("by", "h.code")
                    .text("reason", "h.reason")
                    .moment("placed", "h.placedAt")
                    .text("lifted-by", "h.liftedBy");

    private final String text;
    private final boolean lifted;
    private final Sifting sifting;
    private final Actor who;

    HoldQuery(String text, boolean lifted, Sieve sieve, Actor who) {
        this.text = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        this.lifted = lifted;
        this.who = who;
        sifting = COLUMNS.read(sieve);
    }

    List<Hold> run(EntityManager em, int offset, int limit) {
        String words = "select h" + FROM + sifting.where() + sifting.order("h.id desc");
        return filled(em.createQuery(words, Hold.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(EntityManager em) {
        return filled(em.createQuery("select count(h)" + FROM + sifting.where(), Long.class))
                .getSingleResult();
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        Set<FacilityCode> sites = who.sites().isEmpty() ? Set.of(NO_SITE) : who.sites();
        Set<PartyId> clients = who.clients().isEmpty() ? Set.of(NO_CLIENT) : who.clients();
        return sifting.bind(query)
                .setParameter("lifted", lifted)
                .setParameter("text", text)
                .setParameter("anySite", who.sites().isEmpty())
                .setParameter("anyClient", who.clients().isEmpty())
                .setParameter("sites", sites)
                .setParameter("clients", clients)
                .setParameter("places", sites.stream().map(FacilityCode::value).toList())
                .setParameter("owners", clients.stream().map(PartyId::value).toList());
    }
}
