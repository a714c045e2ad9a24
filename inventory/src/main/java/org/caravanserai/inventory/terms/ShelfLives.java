package org.caravanserai.inventory.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.ShelfLifeEntered;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.time.HouseClock;

/** Until when goods may be sold or used, as somebody read it from their label. */
@ApplicationScoped
@Retried
@Transactional
public class ShelfLives {

    @Inject EntityManager em;
    @Inject Lots lots;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Event<Fact> facts;

    /**
     * @throws InvalidInput {@code required}, or {@code shelf-life-before-receipt}
     * @throws org.caravanserai.kernel.problem.NotFound when the lot is not there or out of scope
     */
    public void enter(LotId id, LocalDate until) {
        Lot lot = lots.locked(List.of(id)).get(id);
        if (until == null) {
            throw InvalidInput.of("until", "required");
        }
        if (until.isBefore(lot.receivedAt().atZone(java.time.ZoneOffset.UTC).toLocalDate())) {
            throw InvalidInput.of("until", "shelf-life-before-receipt", until);
        }
        Instant now = clock.now();
        em.persist(new ShelfLife(id.value(), until, actor.get().user(), now));
        em.flush();
        facts.fire(new ShelfLifeEntered(id, until, now));
        em.flush();
    }

    /** The last day by the label; null where nobody entered one. */
    public LocalDate of(LotId lot) {
        return em.createQuery(
                        "select s.until from ShelfLife s where s.lot = :lot order by s.id desc",
                        LocalDate.class)
                .setParameter("lot", lot.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
