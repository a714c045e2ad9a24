package org.caravanserai.web.api.inventory;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;

/**
 * A row of stock as it is sent.
 *
 * @param location bin, or SSCC of the handling unit it lies on
 * @param bin the bin, also where it lies on a unit
 * @param free the part that no filing has reserved; only in the list of now
 * @param outside whether it lies outside the customs warehouse, under that permit of customs
 * @param declaration printed number of the latest declaration under which goods of the lot have
 *     this status; all of them stand in {@code declarations}
 */
public record StockBody(
        LotId lot,
        String facility,
        String location,
        String bin,
        StockStatus status,
        boolean held,
        Measures measures,
        Measures free,
        String owner,
        PartyId ownerId,
        CommodityCode commodityCode,
        String description,
        String packageKind,
        String declaration,
        Integer item,
        List<StockRow.Declared> declarations,
        ContainerNumber container,
        String consignment,
        LocalDate storageUntil,
        boolean outside,
        String outsidePermit) {

    static StockBody of(StockRow row) {
        Lot lot = row.lot();
        boolean declared = !row.declarations().isEmpty();
        return new StockBody(
                lot.id(),
                row.facility(),
                row.location(),
                row.bin(),
                row.status(),
                row.held(),
                row.measures(),
                row.free(),
                lot.owner().name(),
                lot.owner().id(),
                lot.commodity(),
                lot.description(),
                lot.packageKind(),
                declared ? row.declarations().get(0).number() : null,
                declared ? row.declarations().get(0).item() : null,
                declared ? row.declarations() : null,
                lot.container(),
                lot.consignment(),
                row.storageUntil(),
                row.outside(),
                row.outside() ? lot.outsidePermit() : null);
    }
}
