package org.caravanserai.inventory.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;

/** Records counts. A count changes no stock: what differs is for people to explain. */
@ApplicationScoped
@Retried
@Transactional
public class Counting {

    @Inject EntityManager em;
    @Inject Lots lots;
    @Inject Places places;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @throws InvalidInput on {@code location} or {@code measures}
     * @throws NotFound when the lot is not there or out of scope
     */
    public void count(LotId id, String location, Measures counted) {
        Lot lot = lots.locked(List.of(id)).get(id);
        List<Problem> problems = new ArrayList<>();
        if (!counted.isZero()) {
            problems.addAll(counted.checkedInput("measures"));
        }
        Place bin = places.bin(lot.site(), location).orElse(null);
        if (bin == null) {
            problems.add(Problem.of("location", "unknown-location", location, lot.site()));
        }
        InvalidInput.throwIfAny(problems);
        Instant now = clock.now();
        em.persist(new StockCount(id.value(), bin.id(), counted, actor.get().user(), now, now));
        em.flush();
    }
}
