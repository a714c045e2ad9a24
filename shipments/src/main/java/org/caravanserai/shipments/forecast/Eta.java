package org.caravanserai.shipments.forecast;

import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * When a container should reach its destination.
 *
 * @param p50 half of such journeys have arrived by then
 * @param p90 nine of ten have; later than this is late
 */
public record Eta(FacilityCode facility, Instant p50, Instant p90) {}
