package org.caravanserai.shipments.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Network;

/**
 * The tariffs, calendars and pauses by which clocks are read. Works inside the caller's
 * transaction.
 */
@ApplicationScoped
class ClockBook {

    private static final String TARIFFS =
            "select id, kind, facility, name, demo, currency, free_days, calendar, first_day,"
                    + " counting, valid_from, source, party, valid_to, km_per_month, entered_by,"
                    + " withdrawn_at, withdrawn_by, withdrawn_reason from shipments.clock_tariff"
                    + " order by valid_from desc, id desc";

    @Inject PlainSql sql;
    @Inject Network network;

    /** Everything that is needed to read many clocks. */
    record Open(
            List<Tariff> tariffs,
            Map<FacilityCode, Facility> places,
            Map<String, Map<LocalDate, Boolean>> calendars,
            Distances distances) {

        /** The closest tariff that held when the clock started, the newest of those. */
        Tariff tariff(Interval interval, Journey journey) {
            Tariff found =
                    tariffs.stream()
                            .filter(t -> t.holdsFor(interval, journey))
                            .reduce((one, next) -> next.closeness() > one.closeness() ? next : one)
                            .orElseThrow();
            return found.over(ahead(found, interval, journey));
        }

        /** The kilometres a term is counted from; null where it is not, or nobody knows the way. */
        BigDecimal ahead(Tariff tariff, Interval interval, Journey journey) {
            return tariff.kmPerMonth() == null || journey.destination() == null
                    ? null
                    : distances.km(interval.facility(), journey.destination());
        }

        Face face(Interval interval, Tariff tariff, List<Pause> pauses, Instant now) {
            Facility place = places.get(interval.facility());
            ZoneId zone = place == null ? ZoneOffset.UTC : place.zone();
            String country = place == null ? "" : place.country();
            return Face.read(
                    interval, now, zone, tariff, calendars.getOrDefault(country, Map.of()), pauses);
        }

        Map<FacilityCode, String> roles() {
            return places.values().stream()
                    .collect(Collectors.toMap(Facility::code, Facility::role));
        }
    }

    Open open() {
        Map<FacilityCode, Facility> places =
                network.facilities().stream().collect(Collectors.toMap(Facility::code, f -> f));
        return new Open(tariffs(), places, calendars(), new Distances(network));
    }

    List<Tariff> tariffs() {
        Map<Long, TreeMap<Integer, BigDecimal>> tiers = new HashMap<>();
        sql.rows(
                "select tariff, from_day, rate from shipments.clock_tier",
                row ->
                        tiers.computeIfAbsent(row.getLong(1), k -> new TreeMap<>())
                                .put(row.getInt(2), row.getBigDecimal(3)));
        return sql.rows(TARIFFS, row -> tariff(row, tiers));
    }

    private static Tariff tariff(ResultSet row, Map<Long, TreeMap<Integer, BigDecimal>> tiers)
            throws SQLException {
        return new Tariff(
                row.getLong(1),
                ClockKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(13),
                row.getString(4),
                row.getBoolean(5),
                row.getString(6),
                row.getInt(7),
                Tariff.Calendar.valueOf(row.getString(8)),
                row.getBoolean(9),
                Tariff.Counting.valueOf(row.getString(10)),
                row.getDate(11).toLocalDate(),
                row.getDate(14) == null ? null : row.getDate(14).toLocalDate(),
                row.getString(12),
                row.getBigDecimal(15),
                tiers.getOrDefault(row.getLong(1), new TreeMap<>()),
                row.getString(16),
                withdrawal(row));
    }

    private static Tariff.Withdrawal withdrawal(ResultSet row) throws SQLException {
        Instant at = instant(row, 17);
        return at == null ? null : new Tariff.Withdrawal(at, row.getString(18), row.getString(19));
    }

    private Map<String, Map<LocalDate, Boolean>> calendars() {
        Map<String, Map<LocalDate, Boolean>> calendars = new HashMap<>();
        sql.rows(
                "select country, on_day, working from shipments.calendar_day",
                row ->
                        calendars
                                .computeIfAbsent(row.getString(1), k -> new HashMap<>())
                                .put(day(row.getDate(2)), row.getBoolean(3)));
        return calendars;
    }

    private static LocalDate day(Date date) {
        return date.toLocalDate();
    }

    /** Pauses by container. */
    Map<String, List<Pause>> pauses(Collection<String> containers) {
        Map<String, List<Pause>> pauses = new HashMap<>();
        sql.rows(
                "select container, id, kind, from_at, to_at, reason, entered_by from"
                        + " shipments.clock_pause where container = any(?) order by from_at, id",
                row ->
                        pauses.computeIfAbsent(row.getString(1), k -> new ArrayList<>())
                                .add(pause(row)),
                List.copyOf(containers));
        return pauses;
    }

    private static Pause pause(ResultSet row) throws SQLException {
        return new Pause(
                row.getLong(2),
                ClockKind.valueOf(row.getString(3)),
                instant(row, 4),
                instant(row, 5),
                row.getString(6),
                row.getString(7));
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
