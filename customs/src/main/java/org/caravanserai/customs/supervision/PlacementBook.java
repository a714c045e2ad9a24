package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.party.ClientScope;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;

/**
 * Everything that was ever under bond at a facility, as far as the actor may see it. One statement
 * for each piece, in the order of an index, so that a million placements pass through without
 * standing in memory.
 */
@ApplicationScoped
public class PlacementBook {

    private static final String PIECE =
            "select p.id, p.declaration, p.item, p.lot, p.packages, p.net_kg, p.gross_kg,"
                + " p.supplementary_quantity, p.supplementary_unit, p.placed_at, p.storage_until,"
                + " p.commodity, p.description, n.number, d.id, d.declaration, d.item, d.ground,"
                + " d.packages, d.net_kg, d.gross_kg, d.supplementary_quantity,"
                + " d.supplementary_unit, d.discharged_at, d.recorded_at, dn.number,"
                + " dn.procedure_code, p.owner_name, p.facility from (select q.*, a.commodity,"
                + " a.description, a.owner_name, a.facility from customs.placement q join"
                + " customs.account a on a.lot = q.lot where q.placed_at < ? and q.recorded_at <="
                + " ?%s order by q.placed_at, q.id fetch first %d rows only) p left join"
                + " customs.declaration n on n.id = p.declaration left join customs.discharge d on"
                + " d.placement = p.id left join customs.declaration dn on dn.id = d.declaration"
                + " order by p.placed_at, p.id, d.id";

    /** Later than anything that is ever recorded: asks for all that is known. */
    public static final Instant ALL_KNOWN = Instant.parse("9999-12-31T00:00:00Z");

    @Inject PlainSql sql;
    @Inject CurrentActor actor;
    @Inject ClientScope scope;

    /** Where a piece of the book ended. */
    public record Mark(Instant placedAt, long id) {}

    /**
     * A piece of the placements made before that moment, the oldest first.
     *
     * @param facility null for all
     * @param after where the piece before ended; null for the first
     * @param knownAt what was recorded later is left out
     */
    public List<PlacementRecord> before(
            Instant moment, FacilityCode facility, Mark after, int limit, Instant knownAt) {
        StringBuilder where = new StringBuilder();
        List<Object> given = new ArrayList<>(List.of(utc(moment), utc(knownAt)));
        narrow(where, given, facility);
        if (after != null) {
            where.append(" and q.placed_at >= ? and (q.placed_at > ? or q.id > ?)");
            given.addAll(List.of(utc(after.placedAt()), utc(after.placedAt()), after.id()));
        }
        Map<Long, PlacementRecord> records = new LinkedHashMap<>();
        sql.rows(
                PIECE.formatted(where, limit),
                row -> collect(records, row, knownAt),
                given.toArray());
        return List.copyOf(records.values());
    }

    private void narrow(StringBuilder where, List<Object> given, FacilityCode facility) {
        if (facility != null) {
            where.append(" and a.facility = ?");
            given.add(facility.value());
        }
        if (!actor.get().sites().isEmpty()) {
            where.append(" and a.facility = any(?)");
            given.add(actor.get().sites().stream().map(FacilityCode::value).toList());
        }
        Collection<PartyId> clients = scope.clients();
        if (clients != null) {
            where.append(" and a.owner = any(?)");
            given.add(clients.stream().map(PartyId::value).toList());
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** A row is a placement with one of its discharges, or with none. */
    private static Void collect(Map<Long, PlacementRecord> records, ResultSet row, Instant knownAt)
            throws SQLException {
        PlacementRecord record = records.get(row.getLong(1));
        if (record == null) {
            record = PlacementRows.placement(row);
            records.put(row.getLong(1), record);
        }
        if (row.getObject(15) != null) {
            record.add(PlacementRows.ended(row), PlacementRows.moment(row, 25), knownAt);
        }
        return null;
    }
}
