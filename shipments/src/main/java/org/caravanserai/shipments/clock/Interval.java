package org.caravanserai.shipments.clock;

import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * From when to when a clock ran.
 *
 * @param stoppedAt null while it runs
 */
public record Interval(
        ClockKind kind, FacilityCode facility, Instant startedAt, Instant stoppedAt) {

    Interval stopped(Instant at) {
        return new Interval(kind, facility, startedAt, at);
    }

    public boolean running() {
        return stoppedAt == null;
    }
}
