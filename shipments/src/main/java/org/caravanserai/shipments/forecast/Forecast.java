package org.caravanserai.shipments.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.Register;
import org.caravanserai.shipments.network.Directory;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Leg;
import org.caravanserai.shipments.network.Network;
import org.caravanserai.shipments.network.Restriction;
import org.caravanserai.shipments.network.Restrictions;

/**
 * Estimates arrivals from the last actual position over the quickest legs.
 *
 * <p>A leg counts with its usual and usual-plus-spread hours, which hold the waiting at its start,
 * until thirty containers of ours went it; then their own median and nine-of-ten speak, and the
 * dwell of those who left its start last. Bans and weather hold a container where it is; a gate
 * takes it when it is open. The P90 of a way is the sum of the P90 of its legs: cautious, since
 * delays on a corridor come together.
 */
@ApplicationScoped
@Retried
@Transactional
public class Forecast {

    /** {@code shipments.md} 2.3: the figures of the table hold until so many are our own. */
    private static final int ENOUGH = 30;

    private static final int MEDIAN = 50;
    private static final int NINE_OF_TEN = 90;
    private static final long SECONDS_PER_HOUR = 3600;

    /** Hundreds of runs speak for a leg; the last minute's are not missed. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private volatile Rule rule;

    @Inject Register register;
    @Inject Network network;
    @Inject Directory directory;
    @Inject Restrictions restrictions;
    @Inject Runs runs;
    @Inject PlainSql sql;
    @Inject HouseClock clock;

    /** What was asked of our own runs since that moment. */
    private record Rule(
            Instant at, Map<Leg, Hours> legs, Map<FacilityCode, Optional<Duration>> dwells) {

        static Rule since(Instant at) {
            return new Rule(at, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    /** Empty when it has arrived, has no destination, or no legs lead there. */
    public Optional<Eta> eta(ContainerNumber number) {
        return register.find(number).flatMap(this::eta);
    }

    /** The same for a container at hand. */
    public Optional<Eta> eta(Container container) {
        return outlook().eta(container);
    }

    /** Estimates by number, for a page of a list; who has none is left out. */
    public Map<String, Eta> etas(Collection<ContainerNumber> numbers) {
        Outlook outlook = outlook();
        Map<String, Eta> etas = new HashMap<>();
        register.known(numbers)
                .forEach(c -> outlook.eta(c).ifPresent(eta -> etas.put(c.number().value(), eta)));
        return etas;
    }

    /** For whoever asks about many containers. */
    public Outlook outlook() {
        return new Outlook(network.legs(), this::time, conditions(), clock.now());
    }

    /** For the board, which is drawn every few seconds: what holds as a rule is a minute old. */
    public Outlook glance() {
        Map<Leg, Hours> legs = rule().legs();
        return new Outlook(
                network.legs(),
                leg -> legs.computeIfAbsent(leg, this::time),
                conditions(),
                clock.now());
    }

    /**
     * Half of those who left a place last had stood there no longer, as {@link #glance} sees it.
     */
    public Optional<Duration> usualDwell(FacilityCode place) {
        return rule().dwells()
                .computeIfAbsent(
                        place,
                        p ->
                                Optional.of(runs.dwells(p))
                                        .filter(dwells -> !dwells.isEmpty())
                                        .map(dwells -> dwells.get(dwells.size() / 2)));
    }

    private Rule rule() {
        Instant now = clock.now();
        Rule known = rule;
        if (clock.isSet()) {
            return Rule.since(now);
        }
        if (known == null || known.at().plus(FRESH).isBefore(now)) {
            known = Rule.since(now);
            rule = known;
        }
        return known;
    }

    private Conditions conditions() {
        List<Restriction> ahead = restrictions.ahead();
        Map<Long, Set<String>> concerned = new HashMap<>();
        ahead.stream()
                .filter(stop -> stop.cargo() != null)
                .forEach(stop -> concerned.put(stop.id(), loadedWith(stop.cargo())));
        return new Conditions(
                ahead,
                concerned,
                directory.hours().stream()
                        .collect(Collectors.groupingBy(h -> new FacilityCode(h.facility()))),
                network.facilities().stream()
                        .collect(Collectors.toMap(Facility::code, Facility::zone)));
    }

    private Set<String> loadedWith(String cargo) {
        return new HashSet<>(
                sql.rows(
                        "select distinct g.container from shipments.goods_line g"
                                + " join shipments.container c on c.number = g.container"
                                + " and c.consignment = g.consignment"
                                + " where g.commodity like ?",
                        row -> row.getString(1),
                        cargo + '%'));
    }

    private Hours time(Leg leg) {
        List<Duration> own = runs.of(leg.from(), leg.to());
        if (own.size() < ENOUGH) {
            return Hours.whole(
                    hours(leg.usualHours()), hours(leg.usualHours().add(leg.spreadHours())));
        }
        List<Duration> waited = runs.dwells(leg.from());
        boolean known = waited.size() >= ENOUGH;
        return new Hours(
                percentile(own, MEDIAN),
                percentile(own, NINE_OF_TEN),
                known ? percentile(waited, MEDIAN) : Duration.ZERO,
                known ? percentile(waited, NINE_OF_TEN) : Duration.ZERO);
    }

    /** Nearest rank: the shortest time that so many of a hundred runs did not exceed. */
    static Duration percentile(List<Duration> sorted, int percent) {
        int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
        return sorted.get(Math.max(0, rank - 1));
    }

    private static Duration hours(BigDecimal hours) {
        return Duration.ofSeconds(hours.multiply(BigDecimal.valueOf(SECONDS_PER_HOUR)).longValue());
    }
}
