package org.caravanserai.customs.supervision;

import java.time.Instant;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;

/**
 * A line of the account of a lot: what lay under a status before, what went, what is left there.
 *
 * @param from null for what came from outside, or from another lot
 * @param before under the status it was taken from; under the new one where it came from outside
 * @param moved negative where it went to another lot
 * @param reference what caused it: a receipt, a declaration item, a gate pass, an act
 */
public record TrailLine(
        Instant effectiveAt,
        Instant recordedAt,
        EntryKind kind,
        StockStatus from,
        StockStatus to,
        Measures before,
        Measures moved,
        Measures remaining,
        String reference) {}
