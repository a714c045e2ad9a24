package org.caravanserai.shipments.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Network;

/** A box that was here and far away too soon after: one of the two was another box. */
@ApplicationScoped
class SightingFinder implements Finder {

    private static final Duration RECENT = Duration.ofDays(14);
    private static final double EARTH_KM = 6371;
    private static final double SECONDS_PER_HOUR = 3600;
    private static final String RUNS =
            "select container, from_facility, to_facility, departed_at, arrived_at"
                    + " from shipments.leg_run where arrived_at > ?";

    @Inject PlainSql sql;
    @Inject Network network;

    private record Sighting(String box, String from, String to, Instant left, Instant came) {

        static Sighting of(ResultSet row) throws SQLException {
            return new Sighting(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    row.getObject(5, OffsetDateTime.class).toInstant());
        }
    }

    @Override
    public List<String> kinds() {
        return List.of("seen-twice");
    }

    @Override
    public List<Alert> find(Rule rule, Instant now) {
        Map<String, Facility> places =
                network.facilities().stream()
                        .collect(Collectors.toMap(f -> f.code().value(), Function.identity()));
        double fastest = rule.threshold().doubleValue();
        return sql.rows(RUNS, Sighting::of, now.minus(RECENT)).stream()
                .filter(s -> speed(places.get(s.from()), places.get(s.to()), s) > fastest)
                .map(s -> alert(rule, s))
                .toList();
    }

    private static double speed(Facility from, Facility to, Sighting s) {
        boolean byAir = from != null && to != null && flies(from) && flies(to);
        if (from == null || to == null || byAir) {
            return 0;
        }
        double hours =
                Math.max(1, Duration.between(s.left(), s.came()).toSeconds()) / SECONDS_PER_HOUR;
        return distance(from, to) / hours;
    }

    private static boolean flies(Facility place) {
        return place.modes().contains("AIR");
    }

    /** Along the great circle, by the haversine formula. */
    private static double distance(Facility from, Facility to) {
        double south = Math.toRadians(from.latitude().doubleValue());
        double north = Math.toRadians(to.latitude().doubleValue());
        double across = Math.toRadians(to.longitude().subtract(from.longitude()).doubleValue());
        double a =
                Math.pow(Math.sin((north - south) / 2), 2)
                        + Math.cos(south) * Math.cos(north) * Math.pow(Math.sin(across / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(a));
    }

    private static Alert alert(Rule rule, Sighting s) {
        return new Alert(
                rule.kind(),
                Alarm.container(s.box()),
                s.from() + "/" + s.to() + "/" + s.came(),
                new FacilityCode(s.to()),
                rule.severity(),
                s.came(),
                List.of(s.box(), s.from(), s.left().toString(), s.to(), s.came().toString()));
    }
}
