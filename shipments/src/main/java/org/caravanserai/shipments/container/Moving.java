package org.caravanserai.shipments.container;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * A container on its way or announced for it, as far as the board and the rules of the inbox tell
 * of it: a row instead of an entity, because there are tens of thousands in one drawing and in each
 * run of the rules.
 *
 * @param code its number as it stands in the register
 * @param consignment the note it travels under; null until a list named it
 * @param carriage number or name of what it is on, of the train rather than the wagon
 */
public record Moving(
        String code,
        String consignment,
        ContainerStatus status,
        FacilityCode facility,
        FacilityCode origin,
        FacilityCode destination,
        boolean departed,
        Carriage.Kind kind,
        String carriage,
        Instant announcedAt,
        Instant movedAt)
        implements Traveller {

    static final String COLUMNS =
            "c.number, c.consignment, c.status, c.facility, c.origin, c.destination, c.departed,"
                + " c.on_kind, case when c.train is not null and c.on_kind = 'WAGON' then c.train"
                + " else c.on_reference end, c.announced_at, c.moved_at";

    /** Reads rows of one answer; places come again and again and are taken apart once. */
    static PlainSql.Reader<Moving> reader() {
        Map<String, FacilityCode> places = new HashMap<>();
        return row -> of(row, places);
    }

    private static Moving of(ResultSet row, Map<String, FacilityCode> places) throws SQLException {
        String kind = row.getString(8);
        return new Moving(
                row.getString(1),
                row.getString(2),
                ContainerStatus.valueOf(row.getString(3)),
                place(row.getString(4), places),
                place(row.getString(5), places),
                place(row.getString(6), places),
                row.getBoolean(7),
                kind == null ? null : Carriage.Kind.valueOf(kind),
                row.getString(9),
                instant(row, 10),
                instant(row, 11));
    }

    private static FacilityCode place(String code, Map<String, FacilityCode> places) {
        return code == null ? null : places.computeIfAbsent(code, FacilityCode::new);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    @Override
    public ContainerNumber number() {
        return ContainerNumber.asReceived(code);
    }

    @Override
    public Optional<Carriage.Kind> on() {
        return Optional.ofNullable(kind);
    }
}
