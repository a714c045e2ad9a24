package org.caravanserai.inventory.takeover;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.Party;

/** A row that was read: goods of a lot in one bin. */
record TakeOverLine(
        int row,
        Place bin,
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
        BigDecimal suspended,
        String guarantee) {

    /** Rows of one declaration item are one lot that lies in several bins. */
    String lotKey() {
        return declaration == null ? "row " + row : declaration.printed() + "/" + item;
    }

    /** Whether the other row tells the same of the goods, bin and measures apart. */
    boolean agrees(TakeOverLine other) {
        return owner.id().equals(other.owner.id())
                && container.equals(other.container)
                && commodity.equals(other.commodity)
                && status == other.status
                && since.equals(other.since)
                && (value == null) == (other.value == null)
                && (value == null || value.currency().equals(other.value.currency()));
    }
}
