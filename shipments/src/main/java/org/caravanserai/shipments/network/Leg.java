package org.caravanserai.shipments.network;

import java.math.BigDecimal;
import java.util.Set;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * A way between two neighbouring facilities, gone in both directions.
 *
 * @param mode RAIL, SEA, FERRY, RIVER, ROAD, AIR or TRANSSHIPMENT
 * @param usualHours what half of the containers need, waiting at its start included
 * @param costUsd for one 40-foot box, in US dollars; null where nobody gave a figure
 * @param spreadHours how much longer than usual nine of ten need at most
 */
public record Leg(
        FacilityCode from,
        FacilityCode to,
        String mode,
        String gauge,
        BigDecimal distanceKm,
        BigDecimal bestHours,
        BigDecimal usualHours,
        BigDecimal spreadHours,
        BigDecimal costUsd,
        String confidence,
        String source) {

    private static final Set<String> APART = Set.of("ROAD", "AIR", "RIVER");

    /**
     * Whether trains, vessels and ferries go it. A box of the corridor is on rails or water unless
     * somebody says otherwise; the quicker truck or plane is another service.
     */
    public boolean onTheLine() {
        return !APART.contains(mode);
    }

    /** The same way, gone backwards. */
    public Leg reversed() {
        return new Leg(
                to,
                from,
                mode,
                gauge,
                distanceKm,
                bestHours,
                usualHours,
                spreadHours,
                costUsd,
                confidence,
                source);
    }

    /** How far it can be relied on, in a word. */
    public Sureness sureness() {
        return Sureness.of(confidence);
    }
}
