package org.caravanserai.inventory.terms;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.LotsRegrouped;
import org.caravanserai.kernel.time.HouseClock;

/** The label goes with the goods when they get another lot; of two, the one that ends first. */
@ApplicationScoped
class LabelsFollow {

    @Inject EntityManager em;
    @Inject ShelfLives labels;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    void on(@Observes @Priority(2000) LotsRegrouped regrouped) {
        if (regrouped.kind() == LotsRegrouped.Kind.TAKEN_BACK) {
            return;
        }
        for (LotsRegrouped.Part part : regrouped.parts()) {
            LocalDate parent = labels.of(part.from());
            LocalDate child = labels.of(part.to());
            if (parent != null && (child == null || parent.isBefore(child))) {
                em.persist(
                        new ShelfLife(part.to().value(), parent, actor.get().user(), clock.now()));
            }
        }
    }
}
