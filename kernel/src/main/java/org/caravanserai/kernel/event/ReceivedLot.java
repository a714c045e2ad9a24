package org.caravanserai.kernel.event;

import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;

/**
 * A lot that a receipt put into a bin.
 *
 * @param consignmentLine goods line of the container it was counted against; 0 for goods that no
 *     line announced
 * @param value the part of the line's value that belongs to what was counted; null when nothing was
 *     announced
 */
public record ReceivedLot(
        LotId lot,
        int consignmentLine,
        CommodityCode commodity,
        String description,
        String packageKind,
        Measures measures,
        Money value,
        String location) {}
