package org.caravanserai.shipments.forecast;

import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/** Where a container should be next, and the moment after which it is late there. */
public record Due(FacilityCode facility, Instant latest) {}
