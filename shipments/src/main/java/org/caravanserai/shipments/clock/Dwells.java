package org.caravanserai.shipments.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.container.SeenBy;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Network;

/** Dwell at borders and terminals, read off the clocks that measured it. */
@ApplicationScoped
@Retried
@Transactional
public class Dwells {

    /** A year. */
    public static final int MOST_WEEKS = 52;

    private static final int MOST = 200_000;
    private static final int DAYS = 7;
    private static final String STAYS =
            "select k.container, k.facility, k.started_at, k.stopped_at"
                    + " from shipments.container_clock k"
                    + " join shipments.container c on c.number = k.container"
                    + " where k.kind in ('BORDER_DWELL', 'TERMINAL_STORAGE')"
                    + " and (k.stopped_at is null or k.stopped_at >= ?)";

    @Inject PlainSql sql;
    @Inject Network network;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    private record Found(String container, String facility, Instant since, Instant until) {

        static Found of(ResultSet row) throws SQLException {
            return new Found(
                    row.getString(1),
                    row.getString(2),
                    ClockBook.instant(row, 3),
                    ClockBook.instant(row, 4));
        }

        DwellReport.Stay stay(Instant now) {
            Instant end = until == null ? now : until;
            return new DwellReport.Stay(container, since, until, Duration.between(since, end));
        }
    }

    /**
     * Every place where boxes stood, the one with the longest stays first.
     *
     * @param weeks how far back, up to now
     * @throws InvalidInput {@code number-range}
     */
    public List<DwellReport> all(int weeks) {
        Map<String, List<Found>> places =
                found(weeks, null).stream().collect(Collectors.groupingBy(Found::facility));
        Map<String, Facility> known =
                network.facilities().stream()
                        .collect(Collectors.toMap(f -> f.code().value(), f -> f));
        return places.entrySet().stream()
                .map(entry -> report(known.get(entry.getKey()), entry.getValue(), weeks))
                .sorted(
                        Comparator.comparing(
                                        DwellReport::nineOfTen,
                                        Comparator.nullsFirst(Comparator.naturalOrder()))
                                .reversed())
                .toList();
    }

    /**
     * One place with its distribution, its weeks and the ten longest stays.
     *
     * @throws NotFound if there is no such place
     */
    public DwellReport of(String facility, int weeks) {
        Facility place =
                network.find(String.valueOf(facility))
                        .orElseThrow(() -> new NotFound("facility", facility));
        return report(place, found(weeks, place.code()), weeks);
    }

    private List<Found> found(int weeks, FacilityCode place) {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw InvalidInput.of("weeks", "weeks-range", MOST_WEEKS);
        }
        List<Object> given = new ArrayList<>();
        given.add(clock.now().minus(Duration.ofDays(2L * DAYS * weeks)));
        String where = "";
        if (place != null) {
            where = " and k.facility = ?";
            given.add(place.value());
        }
        String scope = SeenBy.and(actor.get(), given);
        given.add(MOST);
        return sql.rows(
                STAYS + where + scope + " order by k.stopped_at desc limit ?",
                Found::of,
                given.toArray());
    }

    private DwellReport report(Facility place, List<Found> found, int weeks) {
        Instant now = clock.now();
        Instant from = now.minus(Duration.ofDays((long) DAYS * weeks));
        List<DwellReport.Stay> ended = new ArrayList<>();
        List<DwellReport.Stay> standing = new ArrayList<>();
        List<DwellReport.Stay> before = new ArrayList<>();
        for (Found one : found) {
            if (one.until() == null) {
                standing.add(one.stay(now));
            } else if (one.until().isBefore(from)) {
                before.add(one.stay(now));
            } else {
                ended.add(one.stay(now));
            }
        }
        ZoneId zone = place.zone();
        return new Spread(ended)
                .report(
                        place.code(),
                        from.atZone(zone).toLocalDate(),
                        now.atZone(zone).toLocalDate(),
                        zone,
                        standing,
                        new Spread(before).within(Spread.HALF));
    }
}
