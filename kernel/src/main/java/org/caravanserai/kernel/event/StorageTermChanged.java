package org.caravanserai.kernel.event;

import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/**
 * The last lawful day of a lot in its present storage changed.
 *
 * @param status the term is of; null for that of the procedure the lot stands under
 * @param until last day, in the calendar of the facility; null when no term runs
 */
public record StorageTermChanged(
        LotId lot, StockStatus status, LocalDate until, Instant effectiveAt) implements Fact {

    /** The term of the procedure that the lot stands under. */
    public StorageTermChanged(LotId lot, LocalDate until, Instant effectiveAt) {
        this(lot, null, until, effectiveAt);
    }

    @Override
    public String subject() {
        return "lot:" + lot.value();
    }
}
