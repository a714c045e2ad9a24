package org.caravanserai.kernel.event;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.LotId;

/** A take-over was mirrored back as a whole, before anything was done with its goods. */
public record TakeOverReversed(String number, List<LotId> lots, String reason, Instant effectiveAt)
        implements Fact {

    public TakeOverReversed {
        lots = List.copyOf(lots);
    }

    @Override
    public String subject() {
        return "take-over:" + number;
    }
}
