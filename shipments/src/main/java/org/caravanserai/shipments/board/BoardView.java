package org.caravanserai.shipments.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.shipments.network.CapacityFact;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Restriction;

/**
 * The corridor at a moment.
 *
 * @param at of which moment it tells
 * @param places in the order of the corridor, then the others where something is
 * @param stretches between them, in the order of where they begin
 * @param restrictions bans and holds that last at that moment
 */
public record BoardView(
        Instant at, List<Place> places, List<Stretch> stretches, List<Restriction> restrictions) {

    /**
     * A node.
     *
     * @param announced to start here and not yet moving
     * @param standing containers that are here, at their end or on their way
     * @param late of all these, beyond the P90 of their next leg
     * @param oldest when the one that stands here longest came; null when nothing stands here
     * @param usualDwell what half of those who left last had stood; null where nobody knows
     * @param capacity the newest figure a source gives; null where none does
     */
    public record Place(
            Facility facility,
            int announced,
            int standing,
            int held,
            int late,
            Instant oldest,
            Duration usualDwell,
            CapacityFact capacity) {}

    /**
     * What moves between two nodes.
     *
     * @param on trains, vessels and trucks, each once
     */
    public record Stretch(
            FacilityCode from,
            FacilityCode to,
            String mode,
            int containers,
            int late,
            List<String> on) {}

    /** What lies on a place, or on a leg from or to it. */
    public List<Restriction> at(FacilityCode place) {
        return restrictions.stream()
                .filter(stop -> place.equals(stop.facility()) || place.equals(stop.to()))
                .toList();
    }
}
