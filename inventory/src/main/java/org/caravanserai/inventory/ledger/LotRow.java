package org.caravanserai.inventory.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.caravanserai.inventory.warehouse.Keeping;
import org.caravanserai.inventory.warehouse.StorageNeed;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;

/** Reads a lot, and the last word on how it is to be kept, from the row of a plain question. */
final class LotRow {

    /** Of the tables {@code l} and {@code k}, in the order they are read. */
    static final String COLUMNS =
            "l.id, l.site, l.container, l.consignment, l.consignment_line, l.receipt, l.owner_id,"
                    + " l.owner_name, l.commodity, l.description, l.package_kind,"
                    + " l.supplementary_unit, l.storage_need, l.value_amount, l.value_currency,"
                    + " l.received_at, l.outside_permit, k.id, k.need, k.dangerous_class,"
                    + " k.temperature_min, k.temperature_max";

    static final int WIDTH = 22;

    private LotRow() {}

    static Lot lot(ResultSet row) throws SQLException {
        Lot lot = new Lot();
        lot.id = row.getString(1);
        lot.site = FacilityCode.parse(row.getString(2));
        lot.container = ContainerNumber.asReceived(row.getString(3));
        lot.consignment = row.getString(4);
        lot.consignmentLine = row.getInt(5);
        lot.receipt = row.getLong(6);
        lot.ownerId = PartyId.parse(row.getString(7));
        lot.ownerName = row.getString(8);
        lot.commodity = CommodityCode.parse(row.getString(9));
        lot.description = row.getString(10);
        lot.packageKind = row.getString(11);
        String unit = row.getString(12);
        lot.unit = unit == null ? null : Unit.parse(unit);
        lot.storageNeed = StorageNeed.valueOf(row.getString(13));
        lot.valueAmount = row.getBigDecimal(14);
        lot.valueCurrency = row.getString(15);
        lot.receivedAt = row.getObject(16, OffsetDateTime.class).toInstant();
        lot.outsidePermit = row.getString(17);
        return lot;
    }

    /** How the lot of this row is to be kept: as was said last, else as is usual. */
    static Keeping keeping(ResultSet row, Lot lot) throws SQLException {
        if (row.getString(18) == null) {
            return LotKeepings.usual(lot);
        }
        String need = row.getString(19);
        return new Keeping(
                need == null ? null : StorageNeed.valueOf(need),
                row.getString(20),
                row.getBigDecimal(21),
                row.getBigDecimal(22));
    }
}
