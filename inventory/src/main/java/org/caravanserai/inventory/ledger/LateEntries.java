package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.caravanserai.kernel.time.HouseClock;

/** Keeps the closings true when a posting comes in out of its time. */
@ApplicationScoped
class LateEntries {

    @Inject EntityManager em;
    @Inject Closings closings;
    @Inject HouseClock clock;

    /** Marks the entries of a posting, already written, that was so on an earlier day. */
    void remember(Posting posting) {
        if (AsOf.day(posting.effectiveAt).isBefore(AsOf.day(posting.recordedAt))) {
            em.createNativeQuery(
                            "insert into inventory.late_entry (recorded_at, effective_at, entry)"
                                    + " select recorded_at, effective_at, id from inventory.entry"
                                    + " where posting = :posting")
                    .setParameter("posting", posting.id)
                    .executeUpdate();
        }
        if (clock.isSet()) {
            closings.reopen(posting.recordedAt);
        }
    }
}
