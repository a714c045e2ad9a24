package org.caravanserai.kernel.event;

import java.time.Instant;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;

/**
 * Goods ceased to exist under an act.
 *
 * @param ground number of the act or decision
 */
public record GoodsDestroyed(
        LotId lot, String location, Measures measures, String ground, Instant effectiveAt)
        implements Fact {

    @Override
    public String subject() {
        return "lot:" + lot.value();
    }
}
