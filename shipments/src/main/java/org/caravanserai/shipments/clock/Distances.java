package org.caravanserai.shipments.clock;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.shipments.network.Leg;
import org.caravanserai.shipments.network.Network;
import org.caravanserai.shipments.network.Ways;

/** How far it is by rail and water, asked of the network once for each pair of places. */
final class Distances {

    private final Network network;
    private final Map<List<FacilityCode>, BigDecimal> known = new HashMap<>();
    private Ways ways;

    Distances(Network network) {
        this.network = network;
    }

    /** Null when no way is known. */
    BigDecimal km(FacilityCode from, FacilityCode to) {
        return known.computeIfAbsent(List.of(from, to), pair -> measured(from, to));
    }

    private BigDecimal measured(FacilityCode from, FacilityCode to) {
        if (ways == null) {
            ways = new Ways(network.legs().stream().filter(Leg::onTheLine).toList());
        }
        return ways.quickest(from, to).stream()
                .map(Leg::distanceKm)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
