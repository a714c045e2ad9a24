package org.caravanserai.shipments.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * Boxes on another wagon or vessel than their list says. The train list holds on the gauge of the
 * origin, until the box is reloaded; after a scan list that was posted, that one holds, until the
 * box goes onto something else again.
 */
@ApplicationScoped
class CarriageFinder implements Finder {

    private static final String WAGON = "wrong-wagon";
    private static final String VESSEL = "wrong-vessel";

    /** The last lasting scan of the box by a posted list, unless it has gone on with another. */
    private static final String LISTED =
            "select %s from shipments.reload_scan s join shipments.reload_list l"
                    + " on l.id = s.reload_list where s.container = c.number"
                    + " and s.undone_at is null and l.state = 'POSTED' and l.kind = 'RELOAD'"
                    + " and not exists (select 1 from shipments.carriage_interval v"
                    + " where v.container = c.number and v.from_at > s.scanned_at"
                    + " and v.kind %s) order by s.id desc limit 1";

    private static final String BOXES =
            "select x.number, x.facility, x.moved_at, x.found, x.listed from (select c.number,"
                    + " c.facility, c.moved_at, c.on_reference as found, %s as listed"
                    + " from shipments.container c where c.status = 'UNDER_WAY'"
                    + " and c.on_reference is not null and c.on_kind = '%s') x"
                    + " where x.listed <> x.found";

    private static final String WAGONS =
            BOXES.formatted(
                    "coalesce(("
                            + LISTED.formatted("s.wagon", "in ('VESSEL', 'TRUCK', 'FLIGHT')")
                            + "), case when exists (select 1 from shipments.facility h, shipments."
                            + "facility o where h.code = c.facility and o.code = c.origin"
                            + " and h.gauge = o.gauge) and not exists (select 1 from"
                            + " shipments.carriage_interval b where b.container = c.number"
                            + " and b.from_at > c.announced_at and b.kind in"
                            + " ('VESSEL', 'TRUCK', 'FLIGHT')) then c.wagon end)",
                    "WAGON");

    private static final String VESSELS =
            BOXES.formatted(
                    "("
                            + LISTED.formatted(
                                    "case when l.to_kind = 'VESSEL' then l.to_reference end",
                                    "in ('WAGON', 'TRUCK', 'FLIGHT')")
                            + ")",
                    "VESSEL");

    @Inject PlainSql sql;

    private record Box(String number, String facility, Instant since, String found, String listed) {

        static Box of(ResultSet row) throws SQLException {
            OffsetDateTime since = row.getObject(3, OffsetDateTime.class);
            return new Box(
                    row.getString(1),
                    row.getString(2),
                    since == null ? null : since.toInstant(),
                    row.getString(4),
                    row.getString(5));
        }
    }

    @Override
    public List<String> kinds() {
        return List.of(WAGON, VESSEL);
    }

    @Override
    public List<Alert> find(Rule rule, Instant now) {
        return sql.rows(rule.kind().equals(WAGON) ? WAGONS : VESSELS, Box::of).stream()
                .map(box -> alert(rule, box, now))
                .toList();
    }

    private static Alert alert(Rule rule, Box box, Instant now) {
        return new Alert(
                rule.kind(),
                Alarm.container(box.number()),
                box.found(),
                box.facility() == null ? null : new FacilityCode(box.facility()),
                rule.severity(),
                box.since() == null ? now : box.since(),
                List.of(box.number(), box.found(), box.listed()));
    }
}
