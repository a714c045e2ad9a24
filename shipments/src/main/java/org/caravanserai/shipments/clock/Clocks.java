package org.caravanserai.shipments.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.Containers;
import org.caravanserai.shipments.container.Register;

/** Free time, terms and dwell: reads the clocks, and stops them while somebody has a reason. */
@ApplicationScoped
@Retried
@Transactional
public class Clocks {

    private static final int LONGEST_REASON = 500;
    private static final Duration AHEAD = Duration.ofDays(365);
    private static final String RUNNING =
            " from shipments.container_clock k join shipments.container c on c.number = k.container"
                    + " where k.stopped_at is null";

    @Inject EntityManager em;
    @Inject PlainSql sql;
    @Inject ClockBook book;
    @Inject Wheels wheels;
    @Inject Register register;
    @Inject Containers containers;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    private record Wound(String container, Interval interval, Journey journey) {

        static Wound of(ResultSet row) throws SQLException {
            return new Wound(
                    row.getString(1),
                    new Interval(
                            ClockKind.valueOf(row.getString(2)),
                            new FacilityCode(row.getString(3)),
                            ClockBook.instant(row, 4),
                            null),
                    new Journey(
                            row.getString(5),
                            row.getString(6),
                            row.getString(7) == null ? null : new FacilityCode(row.getString(7))));
        }
    }

    /**
     * Running clocks within the reader's scope, the one that costs first at the top.
     *
     * @param kind null for all
     */
    public List<ClockRow> running(ClockKind kind, int first, int limit) {
        List<Object> given = new ArrayList<>();
        String where = RUNNING + narrowed(kind, given);
        given.add(limit);
        given.add(first);
        List<Wound> found =
                sql.rows(
                        "select k.container, k.kind, k.facility, k.started_at, c.consignor,"
                                + " c.consignee, c.destination"
                                + where
                                + " order by k.free_until, k.container, k.kind limit ? offset ?",
                        Wound::of,
                        given.toArray());
        ClockBook.Open open = book.open();
        Map<String, List<Pause>> pauses =
                book.pauses(found.stream().map(Wound::container).distinct().toList());
        return found.stream().map(w -> row(w, open, pauses.get(w.container()))).toList();
    }

    public long count(ClockKind kind) {
        List<Object> given = new ArrayList<>();
        String where = RUNNING + narrowed(kind, given);
        return sql.rows("select count(*)" + where, row -> row.getLong(1), given.toArray()).get(0);
    }

    private String narrowed(ClockKind kind, List<Object> given) {
        Actor seer = actor.get();
        StringBuilder where = new StringBuilder();
        if (kind != null) {
            where.append(" and k.kind = ?");
            given.add(kind.name());
        }
        if (!seer.sites().isEmpty()) {
            where.append(" and k.facility = any(?)");
            given.add(seer.sites().stream().map(FacilityCode::value).toList());
        }
        if (!seer.clients().isEmpty()) {
            List<String> clients = seer.clients().stream().map(PartyId::value).toList();
            where.append(" and (c.consignor = any(?) or c.consignee = any(?))");
            given.add(clients);
            given.add(clients);
        }
        return where.toString();
    }

    /**
     * All clocks of a container, read off its history at this moment.
     *
     * @throws NotFound if there is none of that number, or not for this actor
     */
    public List<ClockRow> of(ContainerNumber number) {
        containers.one(number);
        Container box =
                register.find(number).orElseThrow(() -> new NotFound("container", number.value()));
        ClockBook.Open open = book.open();
        List<Pause> pauses = book.pauses(List.of(number.value())).get(number.value());
        return wheels.intervals(List.of(box), open).get(number.value()).stream()
                .map(i -> row(new Wound(number.value(), i, Journey.of(box)), open, pauses))
                .toList();
    }

    private ClockRow row(Wound wound, ClockBook.Open open, List<Pause> pauses) {
        Interval interval = wound.interval();
        List<Pause> its = Wheels.of(interval.kind(), pauses);
        Tariff tariff = open.tariff(interval, wound.journey());
        Face face = open.face(interval, tariff, its, clock.now());
        return new ClockRow(
                wound.container(),
                interval.kind(),
                interval.facility(),
                interval.startedAt(),
                interval.stoppedAt(),
                face.days(),
                tariff.freeDays(),
                face.cost(),
                tariff.currency(),
                face.lastFreeDay(),
                face.freeUntil(),
                tariff.name(),
                tariff.demo(),
                open.ahead(tariff, interval, wound.journey()),
                its);
    }

    /**
     * Stops a clock for a reason, from a moment on and perhaps until another.
     *
     * @throws InvalidInput naming every wrong field
     */
    public void pause(
            ContainerNumber number, ClockKind kind, Instant from, Instant to, String reason) {
        containers.one(number);
        Instant now = clock.now();
        List<Problem> problems = new ArrayList<>();
        String why = reason == null ? "" : Given.collapsed(reason);
        if (why.isEmpty()) {
            problems.add(Problem.of("reason", "required"));
        } else if (why.length() > LONGEST_REASON) {
            problems.add(Problem.of("reason", "text-too-long", LONGEST_REASON, why.length()));
        }
        if (kind == null) {
            problems.add(Problem.of("kind", "required"));
        }
        Instant since = from == null ? now : from;
        if (to != null && (!to.isAfter(since) || to.isAfter(now.plus(AHEAD)))) {
            problems.add(Problem.of("to", "pause-range"));
        }
        InvalidInput.throwIfAny(problems);
        sql.batch(
                "insert into shipments.clock_pause"
                        + " (container, kind, from_at, to_at, reason, entered_by, entered_at)"
                        + " values (?, ?, ?, cast(? as timestamp with time zone), ?, ?, ?)",
                List.<Object[]>of(
                        new Object[] {
                            number.value(), kind.name(), since, to, why, actor.get().user(), now
                        }));
        wheels.wind(List.of(number));
    }

    /**
     * Lets a clock run again.
     *
     * @throws Refusal {@code pause-over} if it runs already
     */
    public void resume(ContainerNumber number, long pause) {
        containers.one(number);
        int[] ended =
                sql.batch(
                        "update shipments.clock_pause set to_at = ?"
                                + " where id = ? and container = ? and to_at is null",
                        List.<Object[]>of(new Object[] {clock.now(), pause, number.value()}));
        if (ended[0] == 0) {
            throw new Refusal("pause-over");
        }
        wheels.wind(List.of(number));
    }
}
