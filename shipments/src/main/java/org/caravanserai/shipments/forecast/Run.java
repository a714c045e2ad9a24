package org.caravanserai.shipments.forecast;

import java.time.Duration;
import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/** One container's real way from one facility to the next, from leaving to reaching. */
public record Run(FacilityCode from, FacilityCode to, Instant departedAt, Instant arrivedAt) {

    Duration took() {
        return Duration.between(departedAt, arrivedAt);
    }
}
