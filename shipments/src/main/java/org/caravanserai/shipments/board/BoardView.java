package org.caravanserai.shipments.board;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.shipments.network.Facility;

/**
 * The corridor now.
 *
 * @param places in the order of the corridor, then the others where something is
 * @param stretches between them, in the order of where they begin
 */
public record BoardView(List<Place> places, List<Stretch> stretches) {

    /**
     * A node.
     *
     * @param announced to start here and not yet moving
     * @param standing containers that are here, at their end or on their way
     * @param late of all these, beyond the P90 of their arrival
     * @param oldest when the one that stands here longest came; null when nothing stands here
     */
    public record Place(
            Facility facility, int announced, int standing, int held, int late, Instant oldest) {}

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
}
