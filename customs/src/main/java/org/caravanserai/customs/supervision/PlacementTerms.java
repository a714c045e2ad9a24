package org.caravanserai.customs.supervision;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.procedure.Term;
import org.caravanserai.customs.procedure.TermRule;
import org.caravanserai.kernel.event.ShelfLifeEntered;
import org.caravanserai.kernel.event.StorageTermChanged;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Until when placed goods may stay: the term of the procedure or the day counted back from the end
 * of their shelf life, whichever comes first. Callers hold the lock of the lot.
 */
@ApplicationScoped
class PlacementTerms {

    @Inject EntityManager em;
    @Inject Procedures procedures;
    @Inject AccountTerms said;
    @Inject HouseClock clock;
    @Inject Event<StorageTermChanged> changed;

    /** A label that is read, or read again, moves the last day of goods that are placed already. */
    void on(@Observes @Priority(200) ShelfLifeEntered label) {
        Account account = em.find(Account.class, label.lot().value());
        if (account == null) {
            return;
        }
        account.shelfUntil = label.until();
        for (Placement placement : of(label.lot())) {
            run(placement, placement.lawUntil, label.until());
        }
        settle(label.lot(), label.effectiveAt());
        em.flush();
    }

    /**
     * The office lets the procedure run longer.
     *
     * @throws InvalidInput {@code term-beyond-shelf-life} when the goods must have left before
     */
    void extend(LotId lot, LocalDate until, Instant at) {
        for (Placement placement : of(lot)) {
            if (placement.lawUntil == null) {
                continue;
            }
            Term term = run(placement, until, placement.shelfUntil);
            if (term.rule() == TermRule.SHELF_LIFE) {
                throw InvalidInput.of(
                        "until", "term-beyond-shelf-life", term.until(), placement.shelfUntil);
            }
        }
        settle(lot, at);
    }

    private Term run(Placement placement, LocalDate law, LocalDate shelf) {
        Instant now = clock.now();
        Term term = procedures.term(placement.procedure, law, shelf, OfficeCalendar.day(now));
        em.persist(new PlacementChange(placement, Measures.zero(null), now, now));
        placement.shelfUntil = shelf;
        placement.run(term);
        return term;
    }

    /** The account shows the nearest day of what is left. */
    private void settle(LotId lot, Instant at) {
        of(lot).stream()
                .filter(placement -> !placement.remaining.isZero())
                .filter(placement -> placement.storageUntil != null)
                .min(Comparator.comparing(placement -> placement.storageUntil))
                .ifPresent(nearest -> show(nearest, at));
    }

    private void show(Placement nearest, Instant at) {
        em.flush();
        int moved =
                em.createQuery(
                                "update AccountBalance b set b.storageUntil = :until, b.termRule ="
                                        + " :rule where b.lot = :lot and b.regime = :regime and"
                                        + " (b.storageUntil is null or b.storageUntil <> :until or"
                                        + " b.termRule is null or b.termRule <> :rule)")
                        .setParameter("until", nearest.storageUntil)
                        .setParameter("rule", nearest.termRule)
                        .setParameter("lot", nearest.lot.value())
                        .setParameter("regime", StockStatus.CUSTOMS_WAREHOUSE)
                        .executeUpdate();
        if (moved == 1) {
            Term term = new Term(nearest.storageUntil, nearest.lawUntil, nearest.termRule);
            said.say(new AccountTerms.Said(nearest.lot, StockStatus.CUSTOMS_WAREHOUSE, term), at);
            changed.fire(
                    new StorageTermChanged(
                            nearest.lot, StockStatus.CUSTOMS_WAREHOUSE, nearest.storageUntil, at));
        }
    }

    private List<Placement> of(LotId lot) {
        return em.createQuery("from Placement where lot = :lot order by id", Placement.class)
                .setParameter("lot", lot)
                .getResultList();
    }
}
