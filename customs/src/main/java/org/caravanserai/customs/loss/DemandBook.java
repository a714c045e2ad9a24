package org.caravanserai.customs.loss;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.customs.guarantee.GuaranteeLedger;
import org.caravanserai.customs.payment.DutyLedger;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.customs.payment.SmallAmounts;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.customs.supervision.Discharged;
import org.caravanserai.customs.supervision.Placements;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Writes demands and takes them back. Callers hold the locks of lot and guarantees. */
@ApplicationScoped
class DemandBook {

    @Inject EntityManager em;
    @Inject Placements placements;
    @Inject DutyLedger duties;
    @Inject GuaranteeLedger guarantees;
    @Inject SmallAmounts smallAmounts;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * Counted from the day the goods were placed under bond. What all parts of one act come to is
     * waived where it is no more than the small amount of the day.
     */
    void owe(Account account, List<Discharged> parts, Instant at) {
        BigDecimal all =
                parts.stream().map(Discharged::freed).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal small = small(all, OfficeCalendar.day(at));
        for (Discharged part : parts) {
            if (part.freed().signum() > 0) {
                LocalDate since = OfficeCalendar.day(placements.placedAt(part.placed()));
                DutyDemand demand = new DutyDemand(account, part, since).at(at, clock.now());
                em.persist(demand);
                if (small != null) {
                    waive(demand, small);
                }
            }
        }
    }

    /** The small amount of the day, if so much is not collected; else null. */
    BigDecimal small(BigDecimal amount, LocalDate day) {
        return smallAmounts
                .on(day)
                .map(Money::amount)
                .filter(limit -> amount.compareTo(limit) <= 0)
                .orElse(null);
    }

    /** Nobody collects it: the duty ends, and the guarantee that covered it is free. */
    void waive(DutyDemand demand, BigDecimal small) {
        Instant now = clock.now();
        if (demand.declaration != null) {
            duties.move(
                    demand.declaration,
                    demand.item,
                    DutyState.DUE,
                    DutyState.FREED,
                    demand.amount,
                    now);
        }
        if (demand.guarantee != null) {
            guarantees.free(demand.guarantee, demand.amount, demand.ground, now);
        }
        demand.smallAmount = small;
        demand.settle(DemandState.WAIVED, actor.get().user(), now);
    }

    /** It is owed again, until the act that caused it is taken back. */
    private void revive(DutyDemand demand) {
        Instant now = clock.now();
        if (demand.declaration != null) {
            duties.move(
                    demand.declaration,
                    demand.item,
                    DutyState.FREED,
                    DutyState.DUE,
                    demand.amount,
                    now);
        }
        if (demand.guarantee != null) {
            guarantees.reserve(demand.guarantee, demand.amount, demand.ground, now);
            guarantees.use(demand.guarantee, demand.amount, demand.ground, now);
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
            if (demand.state == DemandState.WAIVED) {
                revive(demand);
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
