package org.caravanserai.kernel.event;

import java.time.LocalDate;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Party;

/**
 * A lot that was taken over with what customs knows of it.
 *
 * @param row data row of the sheet, from 1
 * @param declaration that placed it under its procedure; null in temporary storage
 * @param item of that declaration; 0 in temporary storage
 * @param since day it came under its present status
 * @param until last day in it
 * @param suspended duty suspended on it; null where none is
 * @param guarantee number of the guarantee that covers it; null where none does
 */
public record TakenLot(
        int row,
        LotId lot,
        Party owner,
        ContainerNumber container,
        String consignment,
        CommodityCode commodity,
        String description,
        String packageKind,
        Measures measures,
        Money value,
        StockStatus status,
        DeclarationNumber declaration,
        int item,
        LocalDate since,
        LocalDate until,
        Money suspended,
        String guarantee) {}
