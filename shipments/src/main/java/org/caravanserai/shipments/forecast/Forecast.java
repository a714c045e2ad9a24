package org.caravanserai.shipments.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.container.Register;
import org.caravanserai.shipments.network.Leg;
import org.caravanserai.shipments.network.Network;

/**
 * Estimates arrivals from the last actual position over the quickest legs.
 *
 * <p>A leg counts with its usual and usual-plus-spread hours until enough containers of ours went
 * it; then their own median and nine-of-ten speak. The P90 of a way is the sum of the P90 of its
 * legs: cautious, since delays on a corridor come together.
 */
@ApplicationScoped
@Retried
@Transactional
public class Forecast {

    private static final int ENOUGH_RUNS = 5;
    private static final int MEDIAN = 50;
    private static final int NINE_OF_TEN = 90;
    private static final long SECONDS_PER_HOUR = 3600;

    @Inject Register register;
    @Inject Network network;
    @Inject Runs runs;

    private record Time(Duration p50, Duration p90) {

        Time plus(Time other) {
            return new Time(p50.plus(other.p50), p90.plus(other.p90));
        }
    }

    /** Empty when it has arrived, has no destination, or no legs lead there. */
    public Optional<Eta> eta(ContainerNumber number) {
        return register.find(number).flatMap(this::eta);
    }

    /** The same for a container at hand. */
    public Optional<Eta> eta(Container container) {
        boolean going =
                container.status() == ContainerStatus.ANNOUNCED
                        || container.status() == ContainerStatus.UNDER_WAY;
        FacilityCode at = container.facility() == null ? container.origin() : container.facility();
        Instant since = container.movedAt() == null ? container.announcedAt() : container.movedAt();
        if (!going || at == null || since == null || container.destination() == null) {
            return Optional.empty();
        }
        List<Leg> way = network.quickest(at, container.destination());
        if (way.isEmpty()) {
            return Optional.empty();
        }
        Time whole =
                way.stream()
                        .map(this::time)
                        .reduce(new Time(Duration.ZERO, Duration.ZERO), Time::plus);
        return Optional.of(
                new Eta(container.destination(), since.plus(whole.p50()), since.plus(whole.p90())));
    }

    private Time time(Leg leg) {
        List<Duration> own = runs.of(leg.from(), leg.to());
        if (own.size() >= ENOUGH_RUNS) {
            return new Time(percentile(own, MEDIAN), percentile(own, NINE_OF_TEN));
        }
        return new Time(hours(leg.usualHours()), hours(leg.usualHours().add(leg.spreadHours())));
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
