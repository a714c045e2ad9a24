package org.caravanserai.customs.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/**
 * So much of one lot becomes so much of another.
 *
 * @param given the same as taken, but for the number of packages when they were repacked
 * @param reference the posting of the warehouse
 */
record Passing(
        LotId from,
        LotId to,
        StockStatus status,
        Measures taken,
        Measures given,
        String reference,
        Instant at) {

    /** The line in the account of one side; what went is negative. */
    Withdrawal entry(Measures measures, LocalDate until) {
        return new Withdrawal(EntryKind.REGROUPED, status, status, measures, reference, at, until);
    }
}
