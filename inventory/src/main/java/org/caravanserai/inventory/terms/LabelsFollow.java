package org.caravanserai.inventory.terms;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.LotsRegrouped;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.HouseClock;

/** The label goes with the goods when they get another lot; of two, the one that ends first. */
@ApplicationScoped
class LabelsFollow {

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    void on(@Observes @Priority(2000) LotsRegrouped regrouped) {
        if (regrouped.kind() == LotsRegrouped.Kind.TAKEN_BACK) {
            return;
        }
        for (LotsRegrouped.Part part : regrouped.parts()) {
            LocalDate parent = label(part.from());
            LocalDate child = label(part.to());
            if (parent != null && (child == null || parent.isBefore(child))) {
                em.persist(
                        new ShelfLife(part.to().value(), parent, actor.get().user(), clock.now()));
            }
        }
    }

    private LocalDate label(LotId lot) {
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
