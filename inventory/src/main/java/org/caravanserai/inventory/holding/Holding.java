package org.caravanserai.inventory.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.GoodsHeld;
import org.caravanserai.kernel.event.HoldLifted;
import org.caravanserai.kernel.event.HoldSubject;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** A clerk or manager stops a lot, and lets it go again. */
@ApplicationScoped
@Retried
@Transactional
public class Holding {

    /** The hold a warehouse places itself; others belong to those who placed them. */
    public static final String WAREHOUSE = "WAREHOUSE";

    @Inject EntityManager em;
    @Inject Lots lots;
    @Inject Holds holds;
    @Inject HouseClock clock;
    @Inject Event<Fact> facts;

    /**
     * @throws InvalidInput on {@code reason}
     * @throws Refusal {@code hold-stands}
     */
    public void hold(LotId lot, String reason) {
        String why = checked(reason);
        lots.locked(List.of(lot));
        HoldSubject on = new HoldSubject(HoldSubject.Kind.LOT, lot.value());
        if (holds.standing(on, WAREHOUSE).isPresent()) {
            throw new Refusal("hold-stands", lot);
        }
        facts.fire(new GoodsHeld(on, WAREHOUSE, why, clock.now()));
        em.flush();
    }

    /**
     * @throws InvalidInput on {@code reason}
     * @throws Refusal {@code hold-not-there}
     */
    public void lift(LotId lot, String reason) {
        String why = checked(reason);
        lots.locked(List.of(lot));
        HoldSubject on = new HoldSubject(HoldSubject.Kind.LOT, lot.value());
        if (holds.standing(on, WAREHOUSE).isEmpty()) {
            throw new Refusal("hold-not-there", lot);
        }
        facts.fire(new HoldLifted(on, WAREHOUSE, why, clock.now()));
        em.flush();
    }

    /**
     * All holds of the lot and of the container it came in, the latest first.
     *
     * @throws NotFound when the lot is not there or out of scope
     */
    public List<HoldShown> of(LotId id) {
        Lot lot = lots.byIds(List.of(id)).get(id);
        if (lot == null) {
            throw new NotFound("lot", id);
        }
        return holds.of(lot);
    }

    private static String checked(String reason) {
        List<Problem> problems = new ArrayList<>();
        String why = FreeText.required("reason", reason, problems);
        InvalidInput.throwIfAny(problems);
        return why;
    }
}
