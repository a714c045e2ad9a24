package org.caravanserai.kernel.event;

import java.time.Instant;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/**
 * An act that had taken goods off the books was mirrored back: account, placement and duties stand
 * again as before it. Customs refuses when the duties were paid meanwhile.
 *
 * @param status under which the goods lie again
 * @param act number of the act that is taken back
 */
public record GoodsRestored(
        LotId lot,
        String location,
        StockStatus status,
        Measures measures,
        String act,
        String reason,
        Instant effectiveAt)
        implements Fact {

    @Override
    public String subject() {
        return "lot:" + lot.value();
    }
}
