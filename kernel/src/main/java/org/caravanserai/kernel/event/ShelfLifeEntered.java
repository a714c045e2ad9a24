package org.caravanserai.kernel.event;

import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.kernel.identity.LotId;

/**
 * Somebody read from a label until when goods may be sold or used: customs counts from it the day
 * by which they must leave their procedure (Customs Code of the EAEU, Art. 157).
 *
 * @param until last day of shelf or sale life
 */
public record ShelfLifeEntered(LotId lot, LocalDate until, Instant effectiveAt) implements Fact {

    @Override
    public String subject() {
        return "lot:" + lot.value();
    }
}
