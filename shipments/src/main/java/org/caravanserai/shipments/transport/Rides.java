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
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.identity.ContainerNumber;

/** Keeps what containers were on. Works inside the caller's transaction. */
@ApplicationScoped
public class Rides {

    private static final String KNOWN =
            "select id, container, kind, reference, from_at, to_at from shipments.carriage_interval"
                    + " where container = any(?) order by container, from_at, id";
    private static final String FORGET =
            "delete from shipments.carriage_interval where id = any(?)";
    private static final String KEEP =
            "insert into shipments.carriage_interval"
                    + " (id, container, kind, reference, from_at, to_at)";

    @Inject PlainSql sql;

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
                .toList();
    }

    /**
     * Forgets rides that the containers' histories no longer tell, and keeps those that are new.
     */
    public void replace(Map<ContainerNumber, List<Ride>> rides) {
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
        List<Object[]> fresh = new ArrayList<>();
        now.forEach((container, its) -> its.forEach(ride -> fresh.add(row(container, ride))));
        List<Long> ids = sql.numbers("shipments.carriage_interval_seq", fresh.size());
        for (int i = 0; i < fresh.size(); i++) {
            fresh.get(i)[0] = ids.get(i);
        }
        sql.insert(KEEP, fresh);
    }

    private static Object[] row(String container, Ride ride) {
        return new Object[] {
            null, container, ride.on().kind().name(), ride.on().reference(), ride.from(), ride.to()
        };
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
