package org.caravanserai.shipments.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.container.Containers;

/**
 * The readings of devices, picked out of the events behind the intake and never in its way. A
 * corrected event is read again; a retracted one counts no more.
 */
@ApplicationScoped
@Retried
@Transactional
public class Readings {

    private static final int AT_ONCE = 20_000;
    private static final int SHOWN = 50;

    /** Who commits late is not passed over. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final Duration RECENT = Duration.ofDays(14);

    private static final String TOLD =
            "select e.id, x.container, e.happened_at, e.facility, m.raw, e.recorded_at"
                    + " from shipments.tracking_event e"
                    + " join shipments.event_container x on x.event = e.id"
                    + " join shipments.message m on m.id = e.message"
                    + " where e.recorded_at >= ? and e.event_code in ('DETC', 'MEAS')"
                    + " and e.classifier = 'ACT' order by e.recorded_at, e.id limit ?";
    private static final String KEEP =
            "insert into shipments.reading (event, container, kind, happened_at, facility,"
                    + " low_celsius, high_celsius, set_celsius)";

    /** The last that was said before the reading, on the note of this journey or of its own. */
    private static final String ASKED =
            "(select p.celsius from shipments.set_point p join shipments.container k"
                    + " on k.number = p.container where p.container = r.container"
                    + " and p.struck_at is null and p.valid_from <= r.happened_at"
                    + " and (coalesce(p.consignment, '') = coalesce(k.consignment, '')"
                    + " or k.announced_at is null or r.happened_at < k.announced_at)"
                    + " order by p.valid_from desc, p.id desc limit 1)";

    private static final String COLUMNS =
            "select r.container, r.kind, r.happened_at, r.facility, r.low_celsius,"
                    + " r.high_celsius, "
                    + ASKED
                    + ", coalesce(r.set_celsius, (select s.set_celsius from"
                    + " shipments.reading s where s.container = r.container and s.set_celsius is"
                    + " not null and s.happened_at <= r.happened_at order by s.happened_at desc"
                    + " limit 1)) from shipments.reading r join shipments.tracking_event e"
                    + " on e.id = r.event and not e.retracted";
    private static final String ON_THE_WAY =
            " join shipments.container c on c.number = r.container and c.status = 'UNDER_WAY'";

    @Inject PlainSql sql;
    @Inject HouseClock clock;
    @Inject Containers containers;

    private record Told(
            long event, String box, Instant at, String facility, String raw, Instant recorded) {

        static Told of(ResultSet row) throws SQLException {
            return new Told(
                    row.getLong(1),
                    row.getString(2),
                    instant(row, 3),
                    row.getString(4),
                    row.getString(5),
                    instant(row, 6));
        }
    }

    /** Picks out what came since the last time. */
    public void collect() {
        Instant mark =
                sql.rows(
                                "select read_until from shipments.reading_mark where id = 1"
                                        + " for update",
                                row -> instant(row, 1))
                        .get(0);
        List<Told> told = sql.rows(TOLD, Told::of, mark, AT_ONCE);
        List<Object[]> rows = new ArrayList<>();
        for (Told one : told) {
            Measured.of(one.raw()).ifPresent(measured -> rows.add(row(one, measured)));
        }
        sql.write(
                "delete from shipments.reading where event = any(?)",
                told.stream().map(Told::event).toList());
        sql.insert(KEEP, rows);
        Instant next =
                told.size() == AT_ONCE
                        ? told.get(AT_ONCE - 1).recorded()
                        : clock.now().minus(OVERLAP);
        if (next.isAfter(mark)) {
            sql.write("update shipments.reading_mark set read_until = ? where id = 1", next);
        }
    }

    private static Object[] row(Told told, Measured measured) {
        return new Object[] {
            told.event(),
            told.box(),
            measured.kind().name(),
            told.at(),
            told.facility(),
            measured.low(),
            measured.high(),
            measured.setPoint()
        };
    }

    /** The newest readings of a container, as {@link #of(ContainerNumber, int, int)}. */
    public List<Reading> of(ContainerNumber number) {
        return of(number, 0, SHOWN);
    }

    /**
     * The readings of a container, the newest first.
     *
     * @throws NotFound if there is none of that number, or not for this actor
     */
    public List<Reading> of(ContainerNumber number, int first, int most) {
        containers.one(number);
        return sql.rows(
                COLUMNS
                        + " where r.container = ? order by r.happened_at desc, r.event limit ?"
                        + " offset ?",
                Readings::reading,
                number.value(),
                most,
                first);
    }

    /** The last temperature of every box under way; scope or not, the house watches every one. */
    public List<Reading> temperatures(Instant now) {
        return sql.rows(
                COLUMNS
                        + ON_THE_WAY
                        + " where r.kind = 'TEMPERATURE' and r.low_celsius is not null"
                        + " and r.happened_at > ? and not exists (select 1 from shipments.reading n"
                        + " where n.container = r.container and n.kind = r.kind"
                        + " and n.low_celsius is not null and n.happened_at > r.happened_at)",
                Readings::reading,
                now.minus(RECENT));
    }

    /** Doors opened under way since a moment. */
    public List<Reading> openedDoors(Instant since) {
        return sql.rows(
                COLUMNS + ON_THE_WAY + " where r.kind = 'DOOR_OPENED' and r.happened_at > ?",
                Readings::reading,
                since);
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getString(1),
                Reading.Kind.valueOf(row.getString(2)),
                instant(row, 3),
                row.getString(4) == null ? null : new FacilityCode(row.getString(4)),
                row.getBigDecimal(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
