package org.caravanserai.customs.supervision;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.kernel.event.DispatchedGoods;
import org.caravanserai.kernel.event.GoodsDispatched;
import org.caravanserai.kernel.event.GoodsReceived;
import org.caravanserai.kernel.event.MovementReversed;
import org.caravanserai.kernel.event.ReceivedLot;
import org.caravanserai.kernel.event.StorageTermChanged;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;

/** Keeps the accounts in step with what the warehouse tells. */
@ApplicationScoped
public class Supervision {

    @Inject EntityManager em;
    @Inject AccountLedger ledger;
    @Inject Procedures procedures;
    @Inject Event<StorageTermChanged> terms;

    void on(@Observes @Priority(200) GoodsReceived receipt) {
        LocalDate until =
                procedures.temporaryStorageUntil(OfficeCalendar.day(receipt.effectiveAt()));
        for (ReceivedLot lot : receipt.lots()) {
            em.persist(new Account(receipt, lot));
            ledger.post(
                    lot.lot(),
                    new Withdrawal(
                            EntryKind.RECEIVED,
                            null,
                            StockStatus.TEMPORARY_STORAGE,
                            lot.measures(),
                            receipt.receipt(),
                            receipt.effectiveAt(),
                            until));
            terms.fire(new StorageTermChanged(lot.lot(), until, receipt.effectiveAt()));
        }
    }

    void on(@Observes @Priority(200) GoodsDispatched dispatch) {
        for (DispatchedGoods goods : dispatch.goods()) {
            post(
                    goods.lot(),
                    EntryKind.DISPATCHED,
                    goods.status(),
                    StockStatus.GONE,
                    goods.measures(),
                    dispatch.gatePass(),
                    dispatch.effectiveAt());
        }
    }

    void on(@Observes @Priority(200) MovementReversed reversal) {
        if (reversal.gatePass() == null) {
            return;
        }
        for (DispatchedGoods goods : reversal.goods()) {
            post(
                    goods.lot(),
                    EntryKind.REOPENED,
                    StockStatus.GONE,
                    goods.status(),
                    goods.measures(),
                    reversal.gatePass(),
                    reversal.effectiveAt());
        }
    }

    private void post(
            LotId lot,
            EntryKind kind,
            StockStatus from,
            StockStatus to,
            Measures measures,
            String reference,
            Instant at) {
        Account account = em.find(Account.class, lot.value());
        if (account == null) {
            throw new Refusal("account-unknown", lot.value());
        }
        Measures counted = account.counted(measures);
        ledger.post(lot, new Withdrawal(kind, from, to, counted, reference, at, null));
    }
}
