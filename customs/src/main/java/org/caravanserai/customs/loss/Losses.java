package org.caravanserai.customs.loss;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.customs.guarantee.GuaranteeLedger;
import org.caravanserai.customs.payment.DutyLedger;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.customs.supervision.AccountLedger;
import org.caravanserai.customs.supervision.Discharged;
import org.caravanserai.customs.supervision.EntryKind;
import org.caravanserai.customs.supervision.Placements;
import org.caravanserai.customs.supervision.Stakes;
import org.caravanserai.customs.supervision.Withdrawal;
import org.caravanserai.kernel.event.GoodsDestroyed;
import org.caravanserai.kernel.event.ShortageFound;
import org.caravanserai.kernel.event.StorageTermChanged;
import org.caravanserai.kernel.event.SurplusFound;
import org.caravanserai.kernel.event.SurplusWithdrawn;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.problem.Refusal;

/** Draws what the law says when goods end without a declaration, or turn up. */
@ApplicationScoped
class Losses {

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject AccountLedger accounts;
    @Inject Placements placements;
    @Inject DutyLedger duties;
    @Inject GuaranteeLedger guarantees;
    @Inject DemandBook demands;
    @Inject Procedures procedures;
    @Inject Stakes stakes;
    @Inject Event<StorageTermChanged> terms;

    /** What is missing is owed as if it had been cleared; the guarantee covers it until paid. */
    void on(@Observes @Priority(210) ShortageFound found) {
        if (found.lot() == null) {
            return;
        }
        Account account = account(found.lot());
        StockStatus from = status(found.lot(), found.status(), found.missing());
        Measures missing = account.counted(found.missing());
        post(account, EntryKind.MISSING, from, StockStatus.GONE, missing, found.act(), null, found);
        if (from == StockStatus.CUSTOMS_WAREHOUSE) {
            demands.owe(
                    account,
                    discharge(
                            found.lot(), missing, found.act(), DutyState.DUE, found.effectiveAt()),
                    found.effectiveAt());
        } else if (from != StockStatus.RELEASED) {
            demands.toAssess(account, found.act(), missing, found.effectiveAt());
        }
    }

    /** Recognised by customs: the duties end and the guarantee is free. */
    void on(@Observes @Priority(210) GoodsDestroyed destroyed) {
        Account account = account(destroyed.lot());
        StockStatus from = status(destroyed.lot(), destroyed.status(), destroyed.measures());
        Measures ended = account.counted(destroyed.measures());
        EntryKind kind = EntryKind.valueOf(destroyed.way().name());
        post(account, kind, from, StockStatus.GONE, ended, destroyed.ground(), null, destroyed);
        if (from == StockStatus.CUSTOMS_WAREHOUSE) {
            Instant at = destroyed.effectiveAt();
            recognised(destroyed, ended).forEach(part -> free(part, destroyed.ground(), at));
        }
    }

    /** A surplus goes on the account where it waits to be declared, with a term of its own. */
    void on(@Observes @Priority(210) SurplusFound found) {
        Account account = account(found.lot());
        LocalDate until =
                found.status() == StockStatus.TEMPORARY_STORAGE
                        ? procedures.temporaryStorageUntil(OfficeCalendar.day(found.effectiveAt()))
                        : null;
        Measures more = account.counted(found.surplus());
        post(account, EntryKind.SURPLUS, null, found.status(), more, found.act(), until, found);
        if (until != null) {
            terms.fire(
                    new StorageTermChanged(
                            found.lot(), found.status(), until, found.effectiveAt()));
        }
    }

    /** It never was there: what waited to be declared goes off the account again. */
    void on(@Observes @Priority(210) SurplusWithdrawn withdrawn) {
        Account account = account(withdrawn.lot());
        Measures less = account.counted(withdrawn.surplus());
        post(
                account,
                EntryKind.RESTORED,
                withdrawn.status(),
                StockStatus.GONE,
                less,
                withdrawn.act(),
                null,
                withdrawn);
    }

    /** Detained goods keep the protocol: the report of the warehouse names it. */
    private List<Discharged> recognised(GoodsDestroyed destroyed, Measures ended) {
        LotId lot = destroyed.lot();
        Instant at = destroyed.effectiveAt();
        if (destroyed.way() != GoodsDestroyed.Way.DETAINED) {
            return discharge(lot, ended, destroyed.ground(), DutyState.FREED, at);
        }
        lock(lot);
        String protocol = destroyed.document() == null ? destroyed.ground() : destroyed.document();
        return moved(
                lot,
                placements.detain(lot, ended, destroyed.ground(), protocol, at),
                DutyState.FREED,
                at);
    }

    private List<Discharged> discharge(
            LotId lot, Measures measures, String act, DutyState became, Instant at) {
        lock(lot);
        return moved(lot, placements.discharge(lot, measures, act, became, at), became, at);
    }

    private void lock(LotId lot) {
        locks.acquire(placements.guarantees(lot).stream().map(LockKey::guarantee).toList());
    }

    private List<Discharged> moved(
            LotId lot, List<Discharged> parts, DutyState became, Instant at) {
        for (Discharged part : parts) {
            Discharged.ItemKey placed = part.placed();
            duties.move(
                    placed.declaration(),
                    placed.item(),
                    DutyState.SUSPENDED,
                    became,
                    part.freed(),
                    at);
        }
        stakes.tell(lot, at);
        return parts;
    }

    private void free(Discharged part, String act, Instant at) {
        if (part.guarantee() != null && part.freed().signum() > 0) {
            guarantees.free(part.guarantee(), part.freed(), act, at);
        }
    }

    private void post(
            Account account,
            EntryKind kind,
            StockStatus from,
            StockStatus to,
            Measures measures,
            String act,
            LocalDate until,
            org.caravanserai.kernel.event.Fact fact) {
        accounts.post(
                account.lot(),
                new Withdrawal(kind, from, to, measures, act, fact.effectiveAt(), until));
    }

    private Account account(LotId lot) {
        Account account = em.find(Account.class, lot.value());
        if (account == null) {
            throw new Refusal("account-unknown", lot.value());
        }
        return account;
    }

    /** Where the teller does not know the status: the first that has so much. */
    private StockStatus status(LotId lot, StockStatus told, Measures measures) {
        return told != null
                ? told
                : Stream.of(StockStatus.values())
                        .filter(status -> status != StockStatus.GONE)
                        .filter(status -> accounts.balance(lot, status).covers(measures))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("account-unknown", lot.value()));
    }
}
