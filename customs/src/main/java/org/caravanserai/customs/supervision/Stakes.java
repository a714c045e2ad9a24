package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import org.caravanserai.kernel.event.DutyAtStakeChanged;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;

/** Tells the house how much duty is suspended on a lot, whenever that changed. */
@ApplicationScoped
public class Stakes {

    private static final String TENGE = "KZT";

    @Inject EntityManager em;
    @Inject Placements placements;
    @Inject Event<DutyAtStakeChanged> changed;

    /** The same for many lots. */
    public void tell(Collection<LotId> lots, Instant at) {
        em.flush();
        lots.forEach(lot -> ofLot(lot, at));
    }

    public void tell(LotId lot, Instant at) {
        em.flush();
        ofLot(lot, at);
    }

    private void ofLot(LotId lot, Instant at) {
        Placements.Stake stake = placements.stake(lot);
        Money suspended = new Money(stake.suspended(), TENGE);
        changed.fire(new DutyAtStakeChanged(lot, suspended, stake.under(), at));
    }
}
