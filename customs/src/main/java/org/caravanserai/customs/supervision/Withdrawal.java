package org.caravanserai.customs.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;

/**
 * So much of a lot goes from one status to another.
 *
 * @param from null when the lot enters the account
 * @param reference what caused it: a declaration item, a gate pass, a receipt
 * @param until last day under the new status; null where none runs
 */
public record Withdrawal(
        EntryKind kind,
        StockStatus from,
        StockStatus to,
        Measures measures,
        String reference,
        Instant effectiveAt,
        LocalDate until) {}
