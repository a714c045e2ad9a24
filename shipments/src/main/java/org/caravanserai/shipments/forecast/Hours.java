package org.caravanserai.shipments.forecast;

import java.time.Duration;

/**
 * What half and nine of ten containers need on a leg, and before it at its start.
 *
 * @param waiting50 nothing where the hours of the leg hold the waiting already
 */
record Hours(Duration p50, Duration p90, Duration waiting50, Duration waiting90) {

    /** Figures of a source, which hold the waiting at the start of the leg. */
    static Hours whole(Duration p50, Duration p90) {
        return new Hours(p50, p90, Duration.ZERO, Duration.ZERO);
    }

    Duration running(boolean cautious) {
        return cautious ? p90 : p50;
    }

    Duration waiting(boolean cautious) {
        return cautious ? waiting90 : waiting50;
    }
}
