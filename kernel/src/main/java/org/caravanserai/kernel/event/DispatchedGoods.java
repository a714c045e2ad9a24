package org.caravanserai.kernel.event;

import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;

/** A part of a lot that was handed out, with the status it left under. */
public record DispatchedGoods(
        LotId lot,
        String location,
        StockStatus status,
        Measures measures,
        ContainerNumber container) {}
