package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.time.HouseClock;

/** Turns declarations from one status to the next and remembers each step. */
@ApplicationScoped
class History {

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** Does what the act does by the {@link Life} table, and writes it down. */
    void turn(Declaration declaration, Act act, String note, Instant at) {
        declaration.status = Life.after(declaration.status, act);
        write(declaration, note, at);
    }

    void write(Declaration declaration, String note, Instant at) {
        StatusChange change = new StatusChange();
        change.declaration = declaration.id;
        change.status = declaration.status;
        change.changedBy = actor.get().user();
        change.note = note;
        change.effectiveAt = at;
        change.recordedAt = clock.now();
        em.persist(change);
    }

    List<StatusChange> of(long declaration) {
        return em.createQuery(
                        "from StatusChange where declaration = :id order by id", StatusChange.class)
                .setParameter("id", declaration)
                .getResultList();
    }
}
