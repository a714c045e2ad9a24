package org.caravanserai.inventory.holding;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.GoodsHeld;
import org.caravanserai.kernel.event.HoldLifted;
import org.caravanserai.kernel.event.HoldSubject;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Which goods are held. Holds arrive as facts, whoever placed them: a clerk, customs, or the gate
 * that saw a wrong seal.
 */
@ApplicationScoped
public class Holds {

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    void on(@Observes @Priority(2000) GoodsHeld held) {
        if (standing(held.on(), held.hold()).isEmpty()) {
            em.persist(new Hold(held, actor.get().user(), clock.now()));
        }
    }

    void on(@Observes @Priority(2000) HoldLifted lifted) {
        standing(lifted.on(), lifted.hold())
                .ifPresent(hold -> hold.lift(lifted, actor.get().user(), clock.now()));
    }

    /**
     * Names a problem when the lot, the container it came in, or all goods of its owner are held.
     */
    public Optional<Problem> problem(Lot lot, String field) {
        return of(lot).stream()
                .filter(hold -> hold.liftedAt() == null)
                .findFirst()
                .map(hold -> Problem.of(field, "lot-held", lot.id(), hold.code(), hold.reason()));
    }

    /** Names a problem when the bin is held: nothing comes in, nothing goes out. */
    public Optional<Problem> problem(Place bin, String field) {
        HoldSubject on = subject(bin.site(), bin.code());
        return em.createQuery(
                        "from Hold h where h.kind = :kind and h.subject = :id and h.liftedAt is"
                                + " null order by h.id",
                        Hold.class)
                .setParameter("kind", on.kind())
                .setParameter("id", on.id())
                .getResultStream()
                .findFirst()
                .map(hold -> Problem.of(field, "bin-held", bin.code(), hold.code, hold.reason));
    }

    static HoldSubject subject(FacilityCode site, String bin) {
        return new HoldSubject(HoldSubject.Kind.BIN, site.value() + "/" + bin);
    }

    /** All holds of the lot, of the container it came in and of its owner, the latest first. */
    public List<HoldShown> of(Lot lot) {
        List<HoldShown> holds = new ArrayList<>();
        em.createQuery(
                        "from Hold h where (h.kind = :lot and h.subject = :id)"
                                + " or (h.kind = :container and h.subject = :number)"
                                + " or (h.kind = :owner and h.subject = :party)"
                                + " order by h.placedAt desc, h.id desc",
                        Hold.class)
                .setParameter("lot", HoldSubject.Kind.LOT)
                .setParameter("id", lot.id().value())
                .setParameter("container", HoldSubject.Kind.CONTAINER)
                .setParameter("number", lot.container().value())
                .setParameter("owner", HoldSubject.Kind.OWNER)
                .setParameter("party", lot.owner().id().value())
                .getResultStream()
                .forEach(hold -> holds.add(shown(hold)));
        return holds;
    }

    Optional<Hold> standing(HoldSubject on, String code) {
        return em.createQuery(
                        "from Hold h where h.kind = :kind and h.subject = :id and h.code = :code"
                                + " and h.liftedAt is null",
                        Hold.class)
                .setParameter("kind", on.kind())
                .setParameter("id", on.id())
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    static HoldShown shown(Hold hold) {
        return new HoldShown(
                new HoldSubject(hold.kind, hold.subject),
                hold.code,
                hold.reason,
                hold.ground,
                hold.placedBy,
                hold.placedAt,
                hold.liftedBy,
                hold.liftedAt,
                hold.liftReason);
    }
}
