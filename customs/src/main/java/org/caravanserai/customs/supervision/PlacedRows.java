package org.caravanserai.customs.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/**
 * Reads placements. A piece of them names the same few commodities and facilities: each is read
 * once.
 */
final class PlacedRows {

    private final Map<String, CommodityCode> commodities = new HashMap<>();
    private final Map<String, FacilityCode> facilities = new HashMap<>();

    PlacementRows.Placed read(ResultSet row) throws SQLException {
        return new PlacementRows.Placed(
                row.getLong(1),
                row.getLong(2),
                row.getInt(3),
                LotId.parse(row.getString(4)),
                PlacementRows.measures(row, 5),
                PlacementRows.moment(row, 10),
                row.getObject(11, LocalDate.class),
                PlacementRows.rule(row.getString(12)),
                row.getObject(13, LocalDate.class),
                commodities.computeIfAbsent(row.getString(14), CommodityCode::parse),
                row.getString(15),
                row.getString(16),
                facilities.computeIfAbsent(row.getString(17), FacilityCode::parse));
    }
}
