package org.caravanserai.customs.supervision;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.supervision.AccountLedger.Leaving;
import org.caravanserai.kernel.event.DispatchedGoods;
import org.caravanserai.kernel.event.GoodsDispatched;
import org.caravanserai.kernel.event.GoodsReceived;
import org.caravanserai.kernel.event.MovementReversed;
import org.caravanserai.kernel.event.ReceiptReversed;
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

    /** They never were there: the account is closed, as if it had not been opened. */
    void on(@Observes @Priority(200) ReceiptReversed reversed) {
        for (ReceivedLot lot : reversed.lots()) {
            ledger.post(
                    lot.lot(),
                    new Withdrawal(
                            EntryKind.TAKEN_BACK,
                            StockStatus.TEMPORARY_STORAGE,
                            StockStatus.GONE,
                            lot.measures(),
                            reversed.receipt(),
                            reversed.effectiveAt(),
                            null));
        }
    }

    void on(@Observes @Priority(200) GoodsDispatched dispatch) {
        byStatus(dispatch.goods(), dispatch.gatePass())
                .forEach(
                        (status, lots) ->
                                ledger.post(
                                        EntryKind.DISPATCHED,
                                        status,
                                        StockStatus.GONE,
                                        lots,
                                        dispatch.effectiveAt()));
    }

    void on(@Observes @Priority(200) MovementReversed reversal) {
        if (reversal.gatePass() == null) {
            return;
        }
        byStatus(reversal.goods(), reversal.gatePass())
                .forEach(
                        (status, lots) ->
                                ledger.post(
                                        EntryKind.REOPENED,
                                        StockStatus.GONE,
                                        status,
                                        lots,
                                        reversal.effectiveAt()));
    }

    /** What leaves or comes back together of each lot, whatever its bins, in the account's unit. */
    private Map<StockStatus, List<Leaving>> byStatus(List<DispatchedGoods> goods, String gatePass) {
        Map<LotId, Account> accounts = accounts(goods);
        Map<StockStatus, Map<LotId, Measures>> sums = new EnumMap<>(StockStatus.class);
        for (DispatchedGoods one : goods) {
            Account account = accounts.get(one.lot());
            if (account == null) {
                throw new Refusal("account-unknown", one.lot().value());
            }
            sums.computeIfAbsent(one.status(), status -> new LinkedHashMap<>())
                    .merge(one.lot(), account.counted(one.measures()), Measures::plus);
        }
        Map<StockStatus, List<Leaving>> leaving = new EnumMap<>(StockStatus.class);
        sums.forEach(
                (status, lots) ->
                        leaving.put(
                                status,
                                lots.entrySet().stream()
                                        .map(
                                                lot ->
                                                        new Leaving(
                                                                lot.getKey(),
                                                                lot.getValue(),
                                                                gatePass))
                                        .toList()));
        return leaving;
    }

    private Map<LotId, Account> accounts(List<DispatchedGoods> goods) {
        return em.createQuery("from Account a where a.lot in :lots", Account.class)
                .setParameter(
                        "lots", goods.stream().map(one -> one.lot().value()).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(Account::lot, Function.identity()));
    }
}
