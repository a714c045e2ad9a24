package org.caravanserai.kernel.event;

import java.time.Instant;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;

/**
 * How much duty is suspended on a lot changed. The warehouse keeps it, because how much care a
 * count or an act needs depends on it.
 *
 * @param suspended on all of the lot that is under bond
 * @param under what of the lot is under bond
 */
public record DutyAtStakeChanged(LotId lot, Money suspended, Measures under, Instant effectiveAt)
        implements Fact {

    @Override
    public String subject() {
        return "lot:" + lot.value();
    }
}
