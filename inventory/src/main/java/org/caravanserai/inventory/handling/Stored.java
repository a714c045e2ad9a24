package org.caravanserai.inventory.handling;

import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.warehouse.Keeping;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.PartyId;

/**
 * Goods that are to lie somewhere, as far as it matters where.
 *
 * @param outside whether customs permitted that they lie outside the customs warehouse
 */
public record Stored(Keeping keeping, PartyId owner, StockStatus status, boolean outside) {

    public Stored(Keeping keeping, PartyId owner, StockStatus status) {
        this(keeping, owner, status, false);
    }

    /** The same under a permit, where there is a number of one. */
    public Stored under(String permit) {
        return new Stored(keeping, owner, status, permit != null && !permit.isBlank());
    }

    public static Stored of(CommodityCode commodity, PartyId owner, StockStatus status) {
        return new Stored(Keeping.of(commodity), owner, status);
    }

    /**
     * @param keeping what is said of the lot, or usual for it
     */
    public static Stored of(Lot lot, Keeping keeping, StockStatus status) {
        return new Stored(keeping, lot.owner().id(), status).under(lot.outsidePermit());
    }
}
