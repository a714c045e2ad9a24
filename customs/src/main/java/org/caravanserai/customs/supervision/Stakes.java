package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.caravanserai.kernel.event.DutyAtStakeChanged;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.journal.Journal;

/** Tells the house how much duty is suspended on a lot, whenever that changed. */
@ApplicationScoped
public class Stakes {

    private static final String TENGE = "KZT";

    @Inject EntityManager em;
    @Inject Placements placements;
    @Inject Journal journal;
    @Inject Event<DutyAtStakeChanged> changed;

    /** The same for many lots. */
    public void tell(Collection<LotId> lots, Instant at) {
        em.flush();
        Map<LotId, Placements.Stake> stakes = placements.stakes(lots);
        journal.together(
                () ->
                        lots.forEach(
                                lot ->
                                        tell(
                                                lot,
                                                stakes.getOrDefault(lot, Placements.Stake.NONE),
                                                at)));
    }

    public void tell(LotId lot, Instant at) {
        em.flush();
        tell(lot, placements.stake(lot), at);
    }

    private void tell(LotId lot, Placements.Stake stake, Instant at) {
        Money suspended = new Money(stake.suspended(), TENGE);
        changed.fire(new DutyAtStakeChanged(lot, suspended, stake.under(), at));
    }
}
