package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.supervision.AccountLedger;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;

/** Shows what an item does to the account of its lot. */
@ApplicationScoped
@Retried
@Transactional
public class LotsBehind {

    @Inject SupervisionBook book;
    @Inject AccountLedger accounts;
    @Inject Procedures procedures;
    @Inject HouseClock clock;

    /**
     * @param wanted what the item declares
     * @param released whether the account was written off already
     */
    public Optional<LotBehind> of(
            CustomsProcedure procedure, LotId lot, Measures wanted, boolean released) {
        return book.account(lot)
                .map(
                        account -> {
                            Measures taken = account.counted(wanted);
                            Measures there = there(procedure, lot);
                            Measures before = released ? there.plus(taken) : there;
                            return new LotBehind(
                                    account.measures(),
                                    before,
                                    taken,
                                    before.minus(taken),
                                    book.lot(lot));
                        });
    }

    private Measures there(CustomsProcedure procedure, LotId lot) {
        StockStatus source = procedures.source(procedure, OfficeCalendar.day(clock.now()));
        return source == null ? Measures.zero(null) : accounts.balance(lot, source);
    }
}
