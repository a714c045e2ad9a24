package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.customs.party.ClientScope;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;

/**
 * Everything that was ever under bond at a facility, as far as the actor may see it. Four
 * statements for each piece, each in the order of an index, so that a million placements pass
 * through without standing in memory.
 */
@ApplicationScoped
public class PlacementBook {

    private static final String PLACED =
            "select q.id, q.declaration, q.item, q.lot, q.packages, q.net_kg, q.gross_kg,"
                + " q.supplementary_quantity, q.supplementary_unit, q.placed_at, q.storage_until,"
                + " q.term_rule, q.shelf_until, a.commodity, a.description, a.owner_name,"
                + " a.facility from customs.placement q join customs.account a on a.lot = q.lot"
                + " where q.procedure_code = '70' and q.placed_at < ? and q.recorded_at <= ?%s"
                + " order by q.placed_at, q.id fetch first %d rows only";

    private static final String ENDED =
            "select placement, declaration, item, ground, packages, net_kg, gross_kg,"
                    + " supplementary_quantity, supplementary_unit, discharged_at, recorded_at,"
                    + " detention_protocol from customs.discharge where placement = any(?) order by"
                    + " placement, id";

    private static final String CHANGED =
            "select placement, packages, net_kg, gross_kg, supplementary_quantity,"
                    + " supplementary_unit, effective_at, recorded_at, before_until, before_rule,"
                    + " before_shelf"
                    + " from customs.placement_change where placement = any(?) order by placement,"
                    + " id desc";

    private static final String PAPERS =
            "select id, number, procedure_code from customs.declaration where id = any(?)";

    /** Later than anything that is ever recorded: asks for all that is known. */
    public static final Instant ALL_KNOWN = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * Placements that are well read at once: a database engine may compare each row that it finds
     * with the whole list of what was asked for.
     */
    public static final int PIECE = 400;

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
        List<PlacementRows.Placed> placed =
                sql.rows(PLACED.formatted(where, limit), new PlacedRows()::read, given.toArray());
        return placed.isEmpty() ? List.of() : records(placed, knownAt);
    }

    private List<PlacementRecord> records(List<PlacementRows.Placed> placed, Instant knownAt) {
        List<Long> ids = placed.stream().map(PlacementRows.Placed::id).toList();
        List<PlacementRows.End> ends = sql.rows(ENDED, PlacementRows::end, ids);
        Map<Long, PlacementRows.Paper> papers = papers(placed, ends);
        Map<Long, PlacementRecord> records = new LinkedHashMap<>();
        placed.forEach(row -> records.put(row.id(), PlacementRows.record(row, papers)));
        for (PlacementRows.End end : ends) {
            records.get(end.placement())
                    .add(PlacementRows.ended(end, papers), end.recordedAt(), knownAt);
        }
        sql.rows(CHANGED, PlacementRows::change, ids)
                .forEach(change -> records.get(change.placement()).changed(change, knownAt));
        return List.copyOf(records.values());
    }

    /** The declarations of a piece are few: each is read once. */
    private Map<Long, PlacementRows.Paper> papers(
            List<PlacementRows.Placed> placed, List<PlacementRows.End> ends) {
        Map<Long, PlacementRows.Paper> papers = new HashMap<>();
        List<Long> named =
                Stream.concat(
                                placed.stream().map(PlacementRows.Placed::declaration),
                                ends.stream().map(PlacementRows.End::declaration))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        sql.rows(PAPERS, PlacementRows::paper, named)
                .forEach(paper -> papers.put(paper.declaration(), paper));
        return papers;
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
}
