package org.caravanserai.shipments.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.network.Leg;
import org.caravanserai.shipments.network.Ways;

/**
 * Estimates for many containers at once: ways and leg times are worked out once and remembered.
 * Made for one question and thrown away with it.
 */
public final class Outlook {

    private final Ways ways;
    private final Function<Leg, Hours> times;
    private final Map<Leg, Hours> known = new HashMap<>();
    private final Map<Stretch, List<Leg>> found = new HashMap<>();

    private record Stretch(FacilityCode from, FacilityCode to) {}

    /** What half and nine of ten containers need. */
    record Hours(Duration p50, Duration p90) {

        Hours plus(Hours other) {
            return new Hours(p50.plus(other.p50), p90.plus(other.p90));
        }
    }

    Outlook(List<Leg> legs, Function<Leg, Hours> times) {
        this.ways = new Ways(legs);
        this.times = times;
    }

    /** The legs a container has before it; empty when it stands at its end or none is known. */
    public List<Leg> way(Container container) {
        FacilityCode at = container.facility() == null ? container.origin() : container.facility();
        return at == null || container.destination() == null
                ? List.of()
                : found.computeIfAbsent(
                        new Stretch(at, container.destination()),
                        s -> ways.quickest(s.from(), s.to()));
    }

    /** Empty when it has arrived, has no destination, or no legs lead there. */
    public Optional<Eta> eta(Container container) {
        boolean going =
                container.status() == ContainerStatus.ANNOUNCED
                        || container.status() == ContainerStatus.UNDER_WAY;
        Instant since = container.movedAt() == null ? container.announcedAt() : container.movedAt();
        List<Leg> way = going && since != null ? way(container) : List.of();
        return way.stream()
                .map(leg -> known.computeIfAbsent(leg, times))
                .reduce(Hours::plus)
                .map(
                        whole ->
                                new Eta(
                                        container.destination(),
                                        since.plus(whole.p50()),
                                        since.plus(whole.p90())));
    }
}
