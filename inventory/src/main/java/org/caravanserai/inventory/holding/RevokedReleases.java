package org.caravanserai.inventory.holding;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.caravanserai.kernel.event.DeclaredGoods;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.GoodsHeld;
import org.caravanserai.kernel.event.HoldSubject;
import org.caravanserai.kernel.event.ReleaseRevoked;

/** Stops what is still here of goods whose release the office took back. */
@ApplicationScoped
class RevokedReleases {

    /** The code of the hold; a manager lifts it when the office has decided anew. */
    static final String REVOKED = "REVOKED";

    @Inject Holds holds;
    @Inject Event<Fact> facts;

    void on(@Observes @Priority(2000) ReleaseRevoked revoked) {
        for (DeclaredGoods goods : revoked.goods()) {
            HoldSubject on = new HoldSubject(HoldSubject.Kind.LOT, goods.lot().value());
            if (holds.standing(on, REVOKED).isEmpty()) {
                facts.fire(
                        new GoodsHeld(
                                on,
                                REVOKED,
                                revoked.reason(),
                                String.valueOf(revoked.number()),
                                revoked.effectiveAt()));
            }
        }
    }
}
