package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import org.caravanserai.inventory.warehouse.Keeping;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.time.HouseClock;

/** How lots are to be kept: as their own papers say, else as is usual for their commodity. */
@ApplicationScoped
public class LotKeepings {

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** What was said of the lot last; nothing where the usual holds. */
    public Optional<LotKeeping> said(Lot lot) {
        return em.createQuery(
                        "from LotKeeping k where k.lot = :lot order by k.id desc", LotKeeping.class)
                .setParameter("lot", lot.id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Keeping of(Lot lot) {
        return said(lot).map(LotKeeping::keeping).orElseGet(() -> usual(lot));
    }

    /** What is usual for the commodity, with the need it had when it was received. */
    public static Keeping usual(Lot lot) {
        Keeping usual = Keeping.of(lot.commodity());
        return usual.need() == lot.storageNeed()
                ? usual
                : new Keeping(lot.storageNeed(), null, null, null);
    }

    public void say(Lot lot, Keeping keeping, String reason) {
        em.persist(new LotKeeping(lot, keeping, reason, actor.get().user(), clock.now()));
        em.flush();
    }

    /** What was said of the parent holds for the child. */
    void pass(Lot parent, Lot child) {
        said(parent)
                .filter(word -> !Objects.equals(word.keeping(), of(child)))
                .ifPresent(word -> say(child, word.keeping(), word.reason));
    }
}
