package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.kernel.event.TakenLot;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/** Opens the accounts of goods that were under supervision before the house opened. */
@ApplicationScoped
public class TakenAccounts {

    @Inject EntityManager em;
    @Inject AccountLedger ledger;
    @Inject Procedures procedures;

    /**
     * @param number of the take-over
     */
    public Account open(String number, FacilityCode facility, TakenLot lot, Instant at) {
        Instant since = lot.since().atStartOfDay(OfficeCalendar.ZONE).toInstant();
        Account account = Account.taken(lot, facility, since);
        em.persist(account);
        ledger.post(
                lot.lot(),
                new Withdrawal(
                        EntryKind.TAKEN_OVER,
                        null,
                        lot.status(),
                        lot.measures(),
                        number,
                        at,
                        until(lot)));
        return account;
    }

    /** The day the sheet says, else the one the law says. */
    private LocalDate until(TakenLot lot) {
        return lot.until() == null && lot.status() == StockStatus.TEMPORARY_STORAGE
                ? procedures.temporaryStorageUntil(lot.since())
                : lot.until();
    }

    /** Takes all of the lot off its account again; says under which status it stood. */
    public Optional<StockStatus> close(String number, LotId lot, Instant at) {
        for (StockStatus status :
                new StockStatus[] {StockStatus.TEMPORARY_STORAGE, StockStatus.CUSTOMS_WAREHOUSE}) {
            Measures all = ledger.balance(lot, status);
            if (!all.isZero()) {
                ledger.post(
                        lot,
                        new Withdrawal(
                                EntryKind.TAKEN_BACK,
                                status,
                                StockStatus.GONE,
                                all,
                                number,
                                at,
                                null));
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
