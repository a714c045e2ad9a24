package org.caravanserai.kernel.event;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.LotId;

/**
 * A posting was entered for a time before others that touch the same goods. Their balances were
 * looked at again and hold; what stock lists said of the time between has changed.
 *
 * @param posting number of the stock posting that was entered late
 * @param lots whose past changed
 * @param later how many postings stood behind it already
 */
public record PastChanged(String posting, List<LotId> lots, long later, Instant effectiveAt)
        implements Fact {

    public PastChanged {
        lots = List.copyOf(lots);
    }

    @Override
    public String subject() {
        return "posting:" + posting;
    }
}
