package org.caravanserai.shipments.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Chooses ways by time, cost or risk. A ban or hold with an end costs the wait for it; one without
 * an end closes the way.
 */
@ApplicationScoped
@Retried
@Transactional
public class Routing {

    /** So many ways are offered; more would not be read. */
    private static final int OFFERED = 3;

    private static final double MINUTES_PER_HOUR = 60;

    /** An unknown cost must not look like a gift. */
    private static final double UNKNOWN_COST = 1_000_000;

    @Inject Network network;
    @Inject Restrictions restrictions;
    @Inject HouseClock clock;

    /** What a way is chosen by. */
    public enum By {
        TIME,
        COST,
        RISK
    }

    /**
     * Up to three ways, the best first; empty when none is open.
     *
     * @param cargo commodity code of what goes; null if it is not known
     */
    public List<RouteChoice> choices(String from, String to, By by, String cargo) {
        List<Problem> problems = new ArrayList<>();
        Entered entered = new Entered(network, problems);
        String start = entered.facility("from", from);
        String end = entered.facility("to", to);
        String goods = entered.cargo(cargo);
        InvalidInput.throwIfAny(problems);
        Instant now = clock.now();
        List<Restriction> bans =
                restrictions.at(now).stream().filter(ban -> ban.concerns(goods)).toList();
        List<Leg> open =
                network.legs().stream()
                        .filter(
                                leg ->
                                        bans.stream()
                                                .noneMatch(b -> b.end() == null && b.stops(leg)))
                        .toList();
        return new Ways(open, leg -> weight(leg, by, bans, now))
                        .lightest(
                                network.find(start).orElseThrow().code(),
                                network.find(end).orElseThrow().code(),
                                OFFERED)
                        .stream()
                        .map(legs -> choice(legs, bans, now))
                        .toList();
    }

    private static double weight(Leg leg, By by, List<Restriction> bans, Instant now) {
        double wait = wait(leg, bans, now);
        return switch (by) {
            case TIME -> leg.usualHours().doubleValue() + wait;
            case COST -> leg.costUsd() == null ? UNKNOWN_COST : leg.costUsd().doubleValue();
            case RISK -> leg.spreadHours().doubleValue() + wait;
        };
    }

    private static double wait(Leg leg, List<Restriction> bans, Instant now) {
        return bans.stream()
                .filter(ban -> ban.stops(leg))
                .map(Restriction::end)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(end -> Duration.between(now, end).toMinutes() / MINUTES_PER_HOUR)
                .orElse(0.0);
    }

    private static RouteChoice choice(List<Leg> legs, List<Restriction> bans, Instant now) {
        BigDecimal wait =
                BigDecimal.valueOf(legs.stream().mapToDouble(l -> wait(l, bans, now)).sum())
                        .setScale(1, RoundingMode.HALF_UP);
        BigDecimal usual = sum(legs, Leg::usualHours).add(wait);
        BigDecimal risk = sum(legs, Leg::spreadHours);
        boolean priced = legs.stream().allMatch(leg -> leg.costUsd() != null);
        return new RouteChoice(
                legs,
                sum(legs, Leg::distanceKm),
                usual,
                usual.add(risk),
                priced ? sum(legs, Leg::costUsd) : null,
                risk,
                bans.stream().filter(ban -> legs.stream().anyMatch(ban::stops)).toList());
    }

    private static BigDecimal sum(List<Leg> legs, Function<Leg, BigDecimal> figure) {
        return legs.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
