package org.caravanserai.inventory.filing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.caravanserai.inventory.ledger.StorageTerm;
import org.caravanserai.kernel.event.StorageTermChanged;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.time.HouseClock;

/** Keeps the term that customs runs on a lot, so that the stock list shows it. */
@ApplicationScoped
class StorageTerms {

    @Inject EntityManager em;
    @Inject HouseClock clock;

    /** A lot that was placed under the customs warehouse procedure has its term there. */
    void on(@Observes @Priority(2000) StorageTermChanged changed) {
        String lot = changed.lot().value();
        StockStatus status = changed.status() == null ? standing(lot) : changed.status();
        em.persist(
                new StorageTerm(lot, status, changed.until(), changed.effectiveAt(), clock.now()));
    }

    private StockStatus standing(String lot) {
        boolean placed =
                em.createQuery(
                                        "select count(c) from Cover c where c.lot = :lot"
                                                + " and c.status = :status",
                                        Long.class)
                                .setParameter("lot", lot)
                                .setParameter("status", StockStatus.CUSTOMS_WAREHOUSE)
                                .getSingleResult()
                        > 0;
        return placed ? StockStatus.CUSTOMS_WAREHOUSE : StockStatus.TEMPORARY_STORAGE;
    }
}
