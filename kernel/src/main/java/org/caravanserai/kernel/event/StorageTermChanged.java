package org.caravanserai.kernel.event;

import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.kernel.identity.LotId;

/**
 * The last lawful day of a lot in its present storage changed.
 *
 * @param until last day, in the calendar of the facility; null when no term runs
 */
public record StorageTermChanged(LotId lot, LocalDate until, Instant effectiveAt) implements Fact {

    @Override
    public String subject() {
        return "lot:" + lot.value();
    }
}
