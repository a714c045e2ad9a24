package org.caravanserai.kernel.journal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Writes every fact into the book, in the transaction that caused it.
 *
 * <p>It observes last: a fact that some room refused is never written. Deliveries to the outside
 * read this book and nothing else.
 */
@ApplicationScoped
public class Journal {

    /** Observers of the rooms stand below this priority. */
    public static final int LAST = 9000;

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    void record(@Observes @Priority(LAST) Fact fact) {
        Instant now = clock.now();
        if (fact.effectiveAt().isAfter(now)) {
            throw new Refusal("effective-in-the-future", fact.effectiveAt());
        }
        JournalRow row =
                new JournalRow(
                        fact.getClass().getSimpleName(),
                        fact.subject(),
                        actor.get().user(),
                        fact.effectiveAt(),
                        now,
                        FactJson.of(fact));
        em.persist(row);
        em.persist(new PendingSeal(row.id));
    }
}
