package org.caravanserai.shipments.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * All containers the actor may see, counted where they stand and listed where they move. Works
 * inside the caller's transaction.
 */
@ApplicationScoped
public class Fleet {

    private static final String ROWS =
            "select " + Moving.COLUMNS + " from shipments.container c where c.status ";
    private static final String MOVING = ROWS + "in ('ANNOUNCED', 'UNDER_WAY')";
    private static final String UNDER_WAY = ROWS + "= 'UNDER_WAY'";
    private static final String STANDING =
            "select c.facility, count(*), min(c.moved_at) from shipments.container c"
                    + " where c.status in ('ARRIVED', 'STRIPPED', 'LOADED')"
                    + " and c.facility is not null%s group by c.facility";
    private static final String HELD =
            "select c.facility, count(*) from shipments.container c where c.facility is not null"
                    + " and not c.departed and c.number in (select h.container"
                    + " from shipments.hold h where h.lifted is null)%s group by c.facility";

    @Inject PlainSql sql;
    @Inject CurrentActor actor;

    /**
     * Containers at the end of their way.
     *
     * @param oldest when the one that stands there longest came; null if unknown
     */
    public record Standing(FacilityCode facility, int containers, Instant oldest) {

        static Standing of(ResultSet row) throws SQLException {
            OffsetDateTime oldest = row.getObject(3, OffsetDateTime.class);
            return new Standing(
                    new FacilityCode(row.getString(1)),
                    row.getInt(2),
                    oldest == null ? null : oldest.toInstant());
        }
    }

    /** Announced and moving containers. */
    public List<Moving> moving() {
        List<Object> given = new ArrayList<>();
        String scope = SeenBy.and(actor.get(), given);
        return sql.rows(MOVING + scope, Moving.reader(), given.toArray());
    }

    /** All boxes on their way, only to be looked at; scope or not, the house watches every one. */
    public List<Moving> underWay() {
        return sql.rows(UNDER_WAY, Moving.reader());
    }

    public List<Standing> standing() {
        return counted(STANDING, Standing::of);
    }

    /** How many containers stand under a hold that lasts, by place. */
    public Map<FacilityCode, Integer> held() {
        Map<FacilityCode, Integer> held = new HashMap<>();
        counted(HELD, row -> held.put(new FacilityCode(row.getString(1)), row.getInt(2)));
        return held;
    }

    private <T> List<T> counted(String query, PlainSql.Reader<T> reader) {
        List<Object> given = new ArrayList<>();
        String scope = SeenBy.and(actor.get(), given);
        return sql.rows(query.formatted(scope), reader, given.toArray());
    }
}
