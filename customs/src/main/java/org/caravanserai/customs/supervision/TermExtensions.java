package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.procedure.Term;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.StorageTermChanged;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Enters the extensions of terms that the office granted; its decision is the ground. */
@ApplicationScoped
@Retried
@Transactional
public class TermExtensions {

    private static final int LONGEST_GROUND = 1000;
    private static final int LONGEST_DOCUMENT = 200;

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject SupervisionBook book;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject PlacementTerms placements;
    @Inject AccountTerms said;
    @Inject Event<StorageTermChanged> changed;

    /**
     * @param until new last day, later than the present one
     * @param ground why it was asked for
     * @param document number of the decision
     * @throws InvalidInput by field; {@code term-beyond-shelf-life} when goods must leave before
     * @throws NotFound when the actor sees no such lot
     * @throws Refusal {@code term-none} when no term runs on goods of that status
     */
    public void extend(
            LotId lot, StockStatus status, LocalDate until, String ground, String document) {
        checked(status, until, ground, document);
        locks.acquire(LockKey.lot(lot));
        book.account(lot).orElseThrow(() -> new NotFound("lot", lot));
        LocalDate before = term(lot, status);
        if (!until.isAfter(before)) {
            throw InvalidInput.of("until", "term-not-later", until, before);
        }
        Instant now = clock.now();
        TermExtension extension = new TermExtension();
        extension.lot = lot;
        extension.regime = status;
        extension.before = before;
        extension.until = until;
        extension.ground = ground.strip();
        extension.document = document.strip();
        extension.extendedBy = actor.get().user();
        extension.extendedAt = now;
        em.persist(extension);
        if (status == StockStatus.CUSTOMS_WAREHOUSE) {
            placements.extend(lot, until, now);
        } else {
            move(lot, status, until);
            said.say(new AccountTerms.Said(lot, status, Term.of(until)), now);
            changed.fire(new StorageTermChanged(lot, status, until, now));
        }
        em.flush();
    }

    private static void checked(
            StockStatus status, LocalDate until, String ground, String document) {
        List<Problem> problems = new ArrayList<>();
        if (status == null) {
            problems.add(Problem.of("status", "required"));
        }
        if (until == null) {
            problems.add(Problem.of("until", "required"));
        }
        text("ground", ground, LONGEST_GROUND, problems);
        text("document", document, LONGEST_DOCUMENT, problems);
        InvalidInput.throwIfAny(problems);
    }

    private static void text(String field, String text, int longest, List<Problem> problems) {
        if (text == null || text.isBlank()) {
            problems.add(Problem.of(field, "required"));
        } else if (text.length() > longest) {
            problems.add(Problem.of(field, "text-too-long", longest, text.length()));
        }
    }

    private LocalDate term(LotId lot, StockStatus status) {
        return em.createQuery(
                        "select b.storageUntil from AccountBalance b where b.lot = :lot and"
                                + " b.regime = :status and b.storageUntil is not null and"
                                + " (b.packages > 0 or b.netKg > 0 or b.grossKg > 0)",
                        LocalDate.class)
                .setParameter("lot", lot.value())
                .setParameter("status", status)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("term-none", lot.value(), status.name()));
    }

    private void move(LotId lot, StockStatus status, LocalDate until) {
        em.createQuery(
                        "update AccountBalance b set b.storageUntil = :until where b.lot = :lot"
                                + " and b.regime = :status")
                .setParameter("until", until)
                .setParameter("lot", lot.value())
                .setParameter("status", status)
                .executeUpdate();
    }
}
