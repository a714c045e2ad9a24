package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
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

    public void tell(LotId lot, Instant at) {
        em.flush();
        Placements.Stake stake = placements.stake(lot);
        Money suspended = new Money(stake.suspended(), TENGE);
        changed.fire(new DutyAtStakeChanged(lot, suspended, stake.under(), at));
    }
}
