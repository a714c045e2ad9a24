package org.caravanserai.customs.supervision;

import java.time.LocalDate;
import org.caravanserai.customs.procedure.TermRule;
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
 * @param rule which rule named that day; null where no term runs
 * @param shelfUntil last day of shelf or sale life; null where nobody told one
 */
public record SupervisedLot(
        LotId lot,
        StockStatus status,
        Measures measures,
        LocalDate until,
        TermRule rule,
        LocalDate shelfUntil,
        FacilityCode facility,
        ContainerNumber container,
        String consignment,
        PartyId owner,
        String ownerName,
        CommodityCode commodity,
        String description) {}
