package org.caravanserai.shipments.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * Where the boxes were at a moment, from the legs they went; late news included. Works inside the
 * caller's transaction.
 */
@ApplicationScoped
class Past {

    /** Who came longer ago than this and never left is no longer part of the picture. */
    private static final Duration LONGEST_STAY = Duration.ofDays(45);

    private static final String MOVING =
            "select r.from, r.to, count(r.id) from LegRun r, Container c"
                    + " where c.number = r.container and r.departedAt <= :at and r.arrivedAt > :at";
    private static final String STANDING =
            "select r.to, count(r.id), min(r.arrivedAt) from LegRun r, Container c"
                    + " where c.number = r.container"
                    + " and r.arrivedAt <= :at and r.arrivedAt > :since"
                    + " and not exists (select x.id from LegRun x"
                    + " where x.container = r.container"
                    + " and x.departedAt >= r.arrivedAt and x.departedAt <= :at)"
                    + " and not (c.departed = true and c.movedAt <= :at"
                    + " and c.movedAt >= r.arrivedAt)";
    private static final String SITES =
            " and (c.origin in :sites or c.destination in :sites"
                    + " or r.from in :sites or r.to in :sites)";
    private static final String CLIENTS =
            " and (c.consignor in :clients or c.consignee in :clients)";

    @Inject EntityManager em;
    @Inject CurrentActor actor;

    record Stretch(FacilityCode from, FacilityCode to, int containers) {}

    record Stay(FacilityCode facility, long containers, Instant oldest) {}

    List<Stretch> moving(Instant at) {
        return query(MOVING, " group by r.from, r.to", at)
                .getResultStream()
                .map(
                        row ->
                                new Stretch(
                                        (FacilityCode) row[0],
                                        (FacilityCode) row[1],
                                        ((Long) row[2]).intValue()))
                .toList();
    }

    List<Stay> standing(Instant at) {
        return query(STANDING, " group by r.to", at)
                .setParameter("since", at.minus(LONGEST_STAY))
                .getResultStream()
                .map(row -> new Stay((FacilityCode) row[0], (Long) row[1], (Instant) row[2]))
                .toList();
    }

    private TypedQuery<Object[]> query(String text, String tail, Instant at) {
        Actor seer = actor.get();
        String scope =
                (seer.sites().isEmpty() ? "" : SITES) + (seer.clients().isEmpty() ? "" : CLIENTS);
        TypedQuery<Object[]> query =
                em.createQuery(text + scope + tail, Object[].class).setParameter("at", at);
        if (!seer.sites().isEmpty()) {
            query.setParameter("sites", seer.sites());
        }
        if (!seer.clients().isEmpty()) {
            query.setParameter("clients", seer.clients());
        }
        return query;
    }
}
