package org.caravanserai.shipments.forecast;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.container.Traveller;
import org.caravanserai.shipments.network.Leg;
import org.caravanserai.shipments.network.Restriction;
import org.caravanserai.shipments.network.Ways;

/**
 * Estimates for many containers at once: ways and leg times are worked out once and remembered.
 * Made for one question and thrown away with it.
 */
public final class Outlook {

    /** Ways a box may take without anybody being surprised. */
    private static final int USUAL_WAYS = 5;

    private final Ways line;
    private final Ways all;
    private final Function<Leg, Hours> times;
    private final Conditions conditions;
    private final Instant now;
    private final Map<Leg, Hours> known = new HashMap<>();
    private final Map<Stretch, List<Leg>> found = new HashMap<>();

    private final Map<Stretch, Set<FacilityCode>> places = new HashMap<>();

    private record Stretch(FacilityCode from, FacilityCode to, boolean line) {}

    Outlook(List<Leg> legs, Function<Leg, Hours> times, Conditions conditions, Instant now) {
        this.line = new Ways(legs.stream().filter(Leg::onTheLine).toList());
        this.all = new Ways(legs);
        this.times = times;
        this.conditions = conditions;
        this.now = now;
    }

    /** The legs a container has before it; empty when it stands at its end or none is known. */
    public List<Leg> way(Traveller container) {
        FacilityCode at = container.facility() == null ? container.origin() : container.facility();
        boolean apart =
                container
                        .on()
                        .filter(k -> k == Carriage.Kind.TRUCK || k == Carriage.Kind.FLIGHT)
                        .isPresent();
        return at == null || container.destination() == null
                ? List.of()
                : way(at, container.destination(), !apart);
    }

    /** A place that no rails and no ship reach is reached by road. */
    private List<Leg> way(FacilityCode from, FacilityCode to, boolean onTheLine) {
        return found.computeIfAbsent(
                new Stretch(from, to, onTheLine),
                s -> {
                    List<Leg> way = onTheLine ? line.quickest(from, to) : List.of();
                    return way.isEmpty() ? all.quickest(from, to) : way;
                });
    }

    /**
     * Whether the place where it was seen lies on any of the usual ways from its origin to its
     * destination; true as well where we know of no way.
     */
    public boolean onItsWay(Traveller container) {
        FacilityCode from = container.origin();
        FacilityCode to = container.destination();
        if (from == null || to == null) {
            return true;
        }
        Set<FacilityCode> usual =
                places.computeIfAbsent(new Stretch(from, to, false), s -> usual(from, to));
        return usual.isEmpty() || usual.contains(container.facility());
    }

    private Set<FacilityCode> usual(FacilityCode from, FacilityCode to) {
        Set<FacilityCode> places = new HashSet<>();
        Stream.of(line, all)
                .flatMap(ways -> ways.lightest(from, to, USUAL_WAYS).stream())
                .flatMap(List::stream)
                .forEach(
                        leg -> {
                            places.add(leg.from());
                            places.add(leg.to());
                        });
        return places;
    }

    /** Whether a ban is about what is in the container. */
    public boolean concerns(Restriction ban, Traveller container) {
        return conditions.about(ban, container);
    }

    /**
     * Empty when it has arrived, has no destination, no legs lead there, or nobody can tell when a
     * ban on its way ends. What is overdue already is expected from now on.
     */
    public Optional<Eta> eta(Traveller container) {
        List<Leg> way = ahead(container);
        if (way.isEmpty()) {
            return Optional.empty();
        }
        Instant p50 = arrival(container, way, false, now);
        Instant p90 = arrival(container, way, true, now);
        return p50.equals(Conditions.NEVER) || p90.equals(Conditions.NEVER)
                ? Optional.empty()
                : Optional.of(new Eta(container.destination(), p50, p90.isBefore(p50) ? p50 : p90));
    }

    /** The next place before it and when nine of ten would be there; empty like {@link #eta}. */
    public Optional<Due> due(Traveller container) {
        List<Leg> way = ahead(container);
        if (way.isEmpty()) {
            return Optional.empty();
        }
        List<Leg> next = way.subList(0, 1);
        Instant latest = arrival(container, next, true, Instant.MIN);
        return latest.equals(Conditions.NEVER)
                ? Optional.empty()
                : Optional.of(new Due(next.get(0).to(), latest));
    }

    /** Whether it should have reached the next place by now. */
    public boolean late(Traveller container) {
        return due(container).filter(due -> due.latest().isBefore(now)).isPresent();
    }

    private List<Leg> ahead(Traveller container) {
        boolean going =
                container.status() == ContainerStatus.ANNOUNCED
                        || container.status() == ContainerStatus.UNDER_WAY;
        return going && since(container) != null ? way(container) : List.of();
    }

    private static Instant since(Traveller container) {
        return container.movedAt() == null ? container.announcedAt() : container.movedAt();
    }

    private Instant arrival(Traveller container, List<Leg> way, boolean cautious, Instant atLeast) {
        Instant at = since(container);
        boolean running = container.departed();
        for (Leg leg : way) {
            Hours hours = known.computeIfAbsent(leg, times);
            if (!running) {
                at = at.plus(hours.waiting(cautious));
                at = conditions.leaving(leg, at, container);
                if (at.equals(Conditions.NEVER)) {
                    return at;
                }
            }
            at = conditions.taken(leg.to(), at.plus(hours.running(cautious)));
            at = at.isBefore(atLeast) ? atLeast : at;
            running = false;
        }
        return at;
    }
}
