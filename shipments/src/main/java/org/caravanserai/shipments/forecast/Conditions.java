package org.caravanserai.shipments.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.shipments.container.Traveller;
import org.caravanserai.shipments.network.Leg;
import org.caravanserai.shipments.network.Restriction;
import org.caravanserai.shipments.network.WorkingHours;

/**
 * What stops containers on their way: bans, weather, closed gates.
 *
 * @param concerned numbers of the containers whose goods a ban on certain cargo is about, by ban
 */
record Conditions(
        List<Restriction> restrictions,
        Map<Long, Set<String>> concerned,
        Map<FacilityCode, List<WorkingHours>> hours,
        Map<FacilityCode, ZoneId> zones) {

    /** Nothing tells when a closed way opens again. */
    static final Instant NEVER = Instant.MAX;

    /** When a container that could leave at that moment really can; {@link #NEVER} if unknown. */
    Instant leaving(Leg leg, Instant ready, Traveller container) {
        Instant leaves = ready;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Restriction stop : restrictions) {
                if (stop.lasts(leaves) && stop.stops(leg) && about(stop, container)) {
                    if (stop.end() == null) {
                        return NEVER;
                    }
                    leaves = stop.end();
                    moved = true;
                }
            }
        }
        return leaves;
    }

    boolean about(Restriction stop, Traveller container) {
        return stop.cargo() == null
                || concerned.getOrDefault(stop.id(), Set.of()).contains(container.number().value());
    }

    /** When somebody is there to take it. */
    Instant taken(FacilityCode place, Instant arrives) {
        ZoneId zone = zones.get(place);
        List<WorkingHours> known = hours.get(place);
        if (zone == null || known == null) {
            return arrives;
        }
        LocalDate day = arrives.atZone(zone).toLocalDate();
        return known.stream()
                .filter(
                        h ->
                                !h.validFrom().isAfter(day)
                                        && (h.validTo() == null || !h.validTo().isBefore(day)))
                .reduce((older, newer) -> newer)
                .map(h -> h.openFrom(arrives, zone))
                .orElse(arrives);
    }
}
