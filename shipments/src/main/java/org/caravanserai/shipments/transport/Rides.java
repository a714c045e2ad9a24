package org.caravanserai.shipments.transport;

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
import java.util.Optional;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.identity.ContainerNumber;

/** Keeps what containers were on. Works inside the caller's transaction. */
@ApplicationScoped
public class Rides {

    private static final String KNOWN =
            "select id, container, kind, reference, from_at, to_at from shipments.carriage_interval"
                    + " where container = any(?)";
    private static final String FORGET =
            "delete from shipments.carriage_interval where id = any(?)";
    private static final String KEEP =
            "insert into shipments.carriage_interval"
                    + " (id, container, kind, reference, from_at, to_at)";

    private static final String BEGUN =
            "insert into shipments.carriage_interval (id, container, kind, reference, from_at)";
    private static final String OPEN =
            " where container = ? and kind = ? and from_at = ? and to_at is null";
    private static final String END = "update shipments.carriage_interval set to_at = ?" + OPEN;
    private static final String TAKE_BACK = "delete from shipments.carriage_interval" + OPEN;

    @Inject PlainSql sql;

    /**
     * What a container was on when its history was told last, and what it was on from then.
     *
     * @param now all rides since then, those that lasted already included
     */
    public record Change(List<Ride> before, List<Ride> now) {}

    private record Known(long id, String container, Ride ride) {

        static Known of(ResultSet row) throws SQLException {
            return new Known(
                    row.getLong(1),
                    row.getString(2),
                    new Ride(
                            new Carriage(Carriage.Kind.valueOf(row.getString(3)), row.getString(4)),
                            instant(row, 5),
                            instant(row, 6)));
        }
    }

    public List<Ride> of(ContainerNumber container) {
        return sql.rows(KNOWN, Known::of, List.of(container.value())).stream()
                .map(Known::ride)
                .sorted(Ride.IN_ORDER)
                .toList();
    }

    /**
     * Forgets rides that the containers' histories no longer tell, and keeps those that are new.
     */
    public void replace(Map<ContainerNumber, List<Ride>> rides) {
        if (rides.isEmpty()) {
            return;
        }
        List<String> numbers = rides.keySet().stream().map(ContainerNumber::value).toList();
        Map<String, List<Ride>> now = new HashMap<>();
        rides.forEach((number, its) -> now.put(number.value(), new ArrayList<>(its)));
        List<Long> gone =
                sql.rows(KNOWN, Known::of, numbers).stream()
                        .filter(known -> !now.get(known.container()).remove(known.ride()))
                        .map(Known::id)
                        .toList();
        if (!gone.isEmpty()) {
            sql.batch(FORGET, List.<Object[]>of(new Object[] {gone}));
        }
        keep(now);
    }

    /** Writes on what containers are on, without reading what they were on before. */
    public void advance(Map<ContainerNumber, Change> changes) {
        List<Object[]> ended = new ArrayList<>();
        List<Object[]> takenBack = new ArrayList<>();
        Map<String, List<Ride>> fresh = new HashMap<>();
        changes.forEach(
                (number, change) -> {
                    List<Ride> now = new ArrayList<>(change.now());
                    for (Ride lasted : change.before()) {
                        Optional<Ride> same = now.stream().filter(lasted::begunWith).findFirst();
                        same.ifPresent(now::remove);
                        if (same.isEmpty()) {
                            takenBack.add(open(number, lasted));
                        } else if (!same.get().lasting()) {
                            Object[] row = open(number, lasted);
                            ended.add(new Object[] {same.get().to(), row[0], row[1], row[2]});
                        }
                    }
                    fresh.put(number.value(), now);
                });
        sql.later(END, ended);
        sql.later(TAKE_BACK, takenBack);
        keep(fresh);
    }

    private static Object[] open(ContainerNumber number, Ride ride) {
        return new Object[] {number.value(), ride.on().kind().name(), ride.from()};
    }

    private void keep(Map<String, List<Ride>> rides) {
        List<Object[]> begun = new ArrayList<>();
        List<Object[]> over = new ArrayList<>();
        rides.forEach(
                (container, its) ->
                        its.forEach(
                                ride -> (ride.lasting() ? begun : over).add(row(container, ride))));
        List<Long> ids = sql.numbers("shipments.carriage_interval_seq", begun.size() + over.size());
        for (int i = 0; i < ids.size(); i++) {
            boolean last = i >= begun.size();
            (last ? over.get(i - begun.size()) : begun.get(i))[0] = ids.get(i);
        }
        sql.insert(BEGUN, begun);
        sql.insert(KEEP, over);
    }

    private static Object[] row(String container, Ride ride) {
        Carriage on = ride.on();
        return ride.lasting()
                ? new Object[] {null, container, on.kind().name(), on.reference(), ride.from()}
                : new Object[] {
                    null, container, on.kind().name(), on.reference(), ride.from(), ride.to()
                };
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
