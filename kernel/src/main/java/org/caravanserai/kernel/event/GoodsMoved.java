package org.caravanserai.kernel.event;

import java.time.Instant;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/**
 * Goods of a lot were carried from one bin to another of the same site.
 *
 * @param posting number of the stock posting
 */
public record GoodsMoved(
        String posting,
        LotId lot,
        String from,
        String to,
        StockStatus status,
        Measures measures,
        Instant effectiveAt)
        implements Fact {

    @Override
    public String subject() {
        return "lot:" + lot.value();
    }
}
