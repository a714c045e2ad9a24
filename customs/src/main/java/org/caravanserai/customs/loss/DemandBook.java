package org.caravanserai.customs.loss;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.customs.supervision.Discharged;
import org.caravanserai.customs.supervision.Placements;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Writes demands and takes them back. Callers hold the lock of the lot. */
@ApplicationScoped
class DemandBook {

    @Inject EntityManager em;
    @Inject Placements placements;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** Counted from the day the goods were placed under bond. */
    void owe(Account account, Discharged part, Instant at) {
        LocalDate since = OfficeCalendar.day(placements.placedAt(part.placed()));
        if (part.freed().signum() > 0) {
            em.persist(new DutyDemand(account, part, since).at(at, clock.now()));
        }
    }

    /** Goods that never were under bond: customs says how much, from the day they came. */
    void toAssess(Account account, String act, Measures missing, Instant at) {
        LocalDate since = OfficeCalendar.day(account.openedAt());
        em.persist(new DutyDemand(account, act, missing, since).at(at, clock.now()));
    }

    /**
     * @throws Refusal {@code demand-paid} when the duty was paid: it is claimed back at customs
     */
    void withdraw(LotId lot, String act) {
        for (DutyDemand demand : of(lot, act)) {
            if (demand.state == DemandState.PAID) {
                throw new Refusal("demand-paid", act, demand.amount);
            }
            demand.settle(DemandState.WITHDRAWN, actor.get().user(), clock.now());
        }
    }

    private List<DutyDemand> of(LotId lot, String act) {
        return em.createQuery(
                        "from DutyDemand d where d.lot = :lot and d.ground = :act"
                                + " and d.state <> :withdrawn order by d.id",
                        DutyDemand.class)
                .setParameter("lot", lot)
                .setParameter("act", act)
                .setParameter("withdrawn", DemandState.WITHDRAWN)
                .getResultList();
    }
}
