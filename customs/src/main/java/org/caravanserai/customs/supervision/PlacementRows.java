package org.caravanserai.customs.supervision;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.caravanserai.customs.declaration.DeclarationId;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/** Reads the columns of the placement book. */
final class PlacementRows {

    private PlacementRows() {}

    static PlacementRecord placement(ResultSet row) throws SQLException {
        return new PlacementRecord(
                new PlacementBook.Mark(moment(row, 10), row.getLong(1)),
                name(row.getString(14), row.getLong(2)) + " / " + row.getInt(3),
                LotId.parse(row.getString(4)),
                CommodityCode.parse(row.getString(12)),
                row.getString(13),
                row.getString(28),
                FacilityCode.parse(row.getString(29)),
                measures(row, 5),
                moment(row, 10),
                row.getObject(11, LocalDate.class));
    }

    static PlacementRecord.Ended ended(ResultSet row) throws SQLException {
        boolean declared = row.getObject(16) != null;
        return new PlacementRecord.Ended(
                declared ? CustomsProcedure.parse(row.getString(27)) : null,
                declared
                        ? name(row.getString(26), row.getLong(16)) + " / " + row.getInt(17)
                        : row.getString(18),
                measures(row, 19),
                moment(row, 24));
    }

    static Instant moment(ResultSet row, int at) throws SQLException {
        return row.getObject(at, OffsetDateTime.class).toInstant();
    }

    /** The number an office gave, or our own name before it has one. */
    private static String name(String number, long declaration) {
        return number == null
                ? DeclarationId.print(declaration)
                : DeclarationNumber.parse(number).printed();
    }

    private static Measures measures(ResultSet row, int first) throws SQLException {
        BigDecimal quantity = row.getBigDecimal(first + 3);
        String unit = row.getString(first + 4);
        return new Measures(
                row.getBigDecimal(first),
                row.getBigDecimal(first + 1),
                row.getBigDecimal(first + 2),
                quantity == null || unit == null ? null : new Quantity(quantity, new Unit(unit)));
    }
}
