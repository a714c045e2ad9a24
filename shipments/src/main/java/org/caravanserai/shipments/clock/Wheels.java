package org.caravanserai.shipments.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.Register;
import org.caravanserai.shipments.tracking.Moments;

/**
 * Winds the clocks of containers whose history changed, behind the intake and never in its way. The
 * same history gives the same clocks, so winding again does no harm.
 */
@ApplicationScoped
@Retried
@Transactional
public class Wheels {

    private static final int AT_ONCE = 500;

    /** Who commits late is not passed over. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private static final String CHANGED =
            "select number, derived_at from shipments.container where derived_at > ?"
                    + " order by derived_at, number limit ?";
    private static final String ELDEST =
            "select min(c.derived_at) from shipments.container c"
                    + " join shipments.container_clock k on k.container = c.number"
                    + " where k.kind = ?";
    private static final String FORGET =
            "delete from shipments.container_clock where container = ?";
    private static final String KEEP =
            "insert into shipments.container_clock"
                    + " (container, kind, facility, started_at, stopped_at, free_until) values (?,"
                    + " ?, ?, ?, cast(? as timestamp with time zone),"
                    + " cast(? as timestamp with time zone))";

    @Inject PlainSql sql;
    @Inject ClockBook book;
    @Inject Moments moments;
    @Inject Register register;
    @Inject HouseClock clock;

    private record Changed(String number, Instant at) {

        static Changed of(ResultSet row) throws SQLException {
            return new Changed(row.getString(1), ClockBook.instant(row, 2));
        }
    }

    /**
     * Winds the next ones that changed; called by the clock. One node winds at a time, the others
     * wait at the mark.
     *
     * @return whether there may be more
     */
    public boolean windNext() {
        Instant mark = hold();
        List<Changed> changed = sql.rows(CHANGED, Changed::of, mark, AT_ONCE);
        if (changed.isEmpty()) {
            return false;
        }
        wind(changed.stream().map(c -> ContainerNumber.asReceived(c.number())).toList());
        Instant last = changed.get(changed.size() - 1).at();
        Instant safe = clock.now().minus(OVERLAP);
        boolean more = changed.size() == AT_ONCE;
        Instant next = more || last.isBefore(safe) ? last : safe;
        if (next.isAfter(mark)) {
            sql.batch(
                    "update shipments.clock_mark set wound_until = ? where id = 1",
                    List.<Object[]>of(new Object[] {next}));
        }
        return more;
    }

    /** Lets nobody else wind or change tariffs until the end of the transaction. */
    Instant hold() {
        return sql.rows(
                        "select wound_until from shipments.clock_mark where id = 1 for update",
                        row -> ClockBook.instant(row, 1))
                .get(0);
    }

    /** Winds all boxes anew that have such a clock: what it may cost has changed. */
    void windAnew(ClockKind kind) {
        Instant eldest = sql.rows(ELDEST, row -> ClockBook.instant(row, 1), kind.name()).get(0);
        if (eldest != null) {
            sql.write(
                    "update shipments.clock_mark set wound_until = ?"
                            + " where id = 1 and wound_until > ?",
                    eldest.minus(OVERLAP),
                    eldest);
        }
    }

    void wind(Collection<ContainerNumber> numbers) {
        List<Container> boxes = register.known(numbers);
        ClockBook.Open open = book.open();
        Map<String, List<Interval>> wound = intervals(boxes, open);
        Map<String, List<Pause>> pauses = book.pauses(wound.keySet());
        List<Object[]> rows = new ArrayList<>();
        for (Container box : boxes) {
            String number = box.number().value();
            wound.get(number)
                    .forEach(interval -> rows.add(row(box, interval, open, pauses.get(number))));
        }
        sql.batch(FORGET, wound.keySet().stream().map(box -> new Object[] {box}).toList());
        sql.batch(KEEP, rows);
    }

    private Object[] row(
            Container box, Interval interval, ClockBook.Open open, List<Pause> pauses) {
        Tariff tariff = open.tariff(interval, Journey.of(box));
        Face face = open.face(interval, tariff, of(interval.kind(), pauses), clock.now());
        return new Object[] {
            box.number().value(),
            interval.kind().name(),
            interval.facility().value(),
            interval.startedAt(),
            interval.stoppedAt(),
            face.freeUntil()
        };
    }

    Map<String, List<Interval>> intervals(List<Container> boxes, ClockBook.Open open) {
        Map<FacilityCode, String> roles = open.roles();
        Map<String, List<Interval>> intervals = new HashMap<>();
        moments.of(boxes).forEach((box, its) -> intervals.put(box, Winding.of(its, roles)));
        return intervals;
    }

    static List<Pause> of(ClockKind kind, List<Pause> pauses) {
        return pauses == null
                ? List.of()
                : pauses.stream().filter(pause -> pause.kind() == kind).toList();
    }
}
