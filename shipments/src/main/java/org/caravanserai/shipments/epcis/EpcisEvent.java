package org.caravanserai.shipments.epcis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * An event of EPCIS as it is listed.
 *
 * @param step last part of its business step; null without one
 * @param facility where it happened, if we know the place
 * @param parent what the things were put into or taken out of; null for others
 * @param things how many it names, the parent among them
 * @param wrongAt when its sender declared it wrong; null while it stands
 * @param raw as it came
 */
public record EpcisEvent(
        String id,
        String type,
        String action,
        String step,
        FacilityCode facility,
        String parent,
        Instant at,
        long things,
        String capturedBy,
        Instant wrongAt,
        String wrongReason,
        String raw) {

    static EpcisEvent of(ResultSet row) throws SQLException {
        OffsetDateTime wrong = row.getObject(10, OffsetDateTime.class);
        return new EpcisEvent(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5) == null ? null : new FacilityCode(row.getString(5)),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getLong(8),
                row.getString(9),
                wrong == null ? null : wrong.toInstant(),
                row.getString(11),
                row.getString(12));
    }
}
