package org.caravanserai.shipments.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.shipments.container.Container;
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
        return new Outlook(network.legs(), this::time);
    }

    private Outlook.Hours time(Leg leg) {
        List<Duration> own = runs.of(leg.from(), leg.to());
        if (own.size() >= ENOUGH_RUNS) {
            return new Outlook.Hours(percentile(own, MEDIAN), percentile(own, NINE_OF_TEN));
        }
        return new Outlook.Hours(
                hours(leg.usualHours()), hours(leg.usualHours().add(leg.spreadHours())));
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
