package org.caravanserai.shipments.network;

import java.math.BigDecimal;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * A way between two neighbouring facilities, gone in both directions.
 *
 * @param mode RAIL, SEA, FERRY, ROAD or TRANSSHIPMENT
 * @param usualHours what half of the containers need, waiting at its start included
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
        String confidence,
        String source) {

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
                confidence,
                source);
    }
}
