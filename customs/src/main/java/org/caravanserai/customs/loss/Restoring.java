package org.caravanserai.customs.loss;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.customs.guarantee.GuaranteeLedger;
import org.caravanserai.customs.payment.DutyLedger;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.customs.supervision.AccountLedger;
import org.caravanserai.customs.supervision.Discharged;
import org.caravanserai.customs.supervision.EntryKind;
import org.caravanserai.customs.supervision.Placements;
import org.caravanserai.customs.supervision.Stakes;
import org.caravanserai.customs.supervision.Withdrawal;
import org.caravanserai.kernel.event.GoodsRestored;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.problem.Refusal;

/** Takes back what an act had ended: the goods are under bond again, their duty is suspended. */
@ApplicationScoped
class Restoring {

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject AccountLedger accounts;
    @Inject Placements placements;
    @Inject DutyLedger duties;
    @Inject GuaranteeLedger guarantees;
    @Inject DemandBook demands;
    @Inject Stakes stakes;

    void on(@Observes @Priority(210) GoodsRestored restored) {
        Account account = em.find(Account.class, restored.lot().value());
        if (account == null) {
            throw new Refusal("account-unknown", restored.lot().value());
        }
        Instant at = restored.effectiveAt();
        locks.acquire(
                placements.guarantees(restored.lot()).stream().map(LockKey::guarantee).toList());
        demands.withdraw(restored.lot(), restored.act());
        accounts.post(
                restored.lot(),
                new Withdrawal(
                        EntryKind.RESTORED,
                        StockStatus.GONE,
                        restored.status(),
                        account.counted(restored.measures()),
                        restored.act(),
                        at,
                        null));
        for (Discharged part : placements.restore(restored.lot(), restored.act(), at)) {
            suspend(part, restored.act(), at);
        }
        stakes.tell(restored.lot(), at);
    }

    private void suspend(Discharged part, String act, Instant at) {
        BigDecimal duty = part.freed().negate();
        Discharged.ItemKey placed = part.placed();
        duties.move(
                placed.declaration(), placed.item(), part.became(), DutyState.SUSPENDED, duty, at);
        boolean wasFreed = part.became() == DutyState.FREED && part.guarantee() != null;
        if (wasFreed && duty.signum() > 0) {
            guarantees.reserve(part.guarantee(), duty, act, at);
            guarantees.use(part.guarantee(), duty, act, at);
        }
    }
}
