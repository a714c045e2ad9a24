package org.caravanserai.customs.supervision;

import java.time.LocalDate;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;

/**
 * What customs holds of a lot under one status.
 *
 * @param until last day under it; null where no term runs
 */
public record SupervisedLot(
        LotId lot,
        StockStatus status,
        Measures measures,
        LocalDate until,
        FacilityCode facility,
        ContainerNumber container,
        String consignment,
        PartyId owner,
        String ownerName,
        CommodityCode commodity,
        String description) {}
