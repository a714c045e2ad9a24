package org.caravanserai.customs.loss;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.caravanserai.customs.guarantee.GuaranteeLedger;
import org.caravanserai.customs.money.MoneyLedger;
import org.caravanserai.customs.payment.DutyLedger;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** The duties that fell due because goods are missing: listed, assessed and paid. */
@ApplicationScoped
@Retried
@Transactional
public class Demands {

    private static final int LONGEST_DOCUMENT = 200;

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject DutyLedger duties;
    @Inject GuaranteeLedger guarantees;
    @Inject MoneyLedger money;
    @Inject DemandBook book;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** What the actor may see, what is still owed first, then the newest. */
    public List<DemandView> list() {
        return em.createQuery(
                        "from DutyDemand d order by case when d.state in ('TO_ASSESS', 'OPEN')"
                                + " then 0 else 1 end, d.id desc",
                        DutyDemand.class)
                .getResultStream()
                .filter(demand -> actor.get().sees(demand.owner))
                .map(DemandView::of)
                .toList();
    }

    /**
     * Enters what customs said is owed for goods that were never under bond. No more than the small
     * amount of the day is not collected.
     *
     * @param amount tenge
     * @param document number of its decision
     * @throws Refusal {@code demand-state}
     */
    public DemandView assess(long id, BigDecimal amount, String document) {
        DutyDemand demand = locked(id);
        if (amount == null || amount.signum() <= 0) {
            throw InvalidInput.of("amount", "amount-not-positive");
        }
        if (document == null || document.isBlank() || document.length() > LONGEST_DOCUMENT) {
            throw InvalidInput.of("document", "required");
        }
        in(demand, DemandState.TO_ASSESS);
        demand.amount = amount.setScale(2, java.math.RoundingMode.HALF_UP);
        demand.document = document.strip();
        demand.state = DemandState.OPEN;
        BigDecimal small = book.small(demand.amount, OfficeCalendar.day(clock.now()));
        if (small != null) {
            book.waive(demand, small);
        }
        em.flush();
        return DemandView.of(demand);
    }

    /**
     * Pays from the owner's personal account; the guarantee that covered it is free again.
     *
     * @throws Refusal {@code demand-state} or {@code money-short}
     */
    public DemandView pay(long id) {
        DutyDemand demand = locked(id);
        in(demand, DemandState.OPEN);
        Instant now = clock.now();
        money.earmark(demand.owner, demand.amount, demand.ground, now);
        money.spend(demand.owner, demand.amount, demand.ground, now);
        if (demand.declaration != null) {
            duties.move(
                    demand.declaration,
                    demand.item,
                    DutyState.DUE,
                    DutyState.PAID,
                    demand.amount,
                    now);
        }
        if (demand.guarantee != null) {
            guarantees.free(demand.guarantee, demand.amount, demand.ground, now);
        }
        demand.settle(DemandState.PAID, actor.get().user(), now);
        em.flush();
        return DemandView.of(demand);
    }

    private static void in(DutyDemand demand, DemandState wanted) {
        if (demand.state != wanted) {
            throw new Refusal("demand-state", demand.id, demand.state.name());
        }
    }

    private DutyDemand locked(long id) {
        DutyDemand demand = em.find(DutyDemand.class, id);
        if (demand == null || !actor.get().sees(demand.owner)) {
            throw new NotFound("demand", id);
        }
        locks.acquire(
                demand.guarantee == null
                        ? List.of(LockKey.lot(demand.lot), LockKey.money(demand.owner.value()))
                        : List.of(
                                LockKey.lot(demand.lot),
                                LockKey.guarantee(demand.guarantee),
                                LockKey.money(demand.owner.value())));
        em.refresh(demand);
        return demand;
    }
}
