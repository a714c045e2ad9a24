package org.caravanserai.shipments.clock;

import java.time.Instant;

/**
 * A time in which a clock stands still.
 *
 * @param to null while it stands
 */
public record Pause(
        long id, ClockKind kind, Instant from, Instant to, String reason, String enteredBy) {

    boolean covers(Instant begin, Instant end) {
        return !from.isAfter(begin) && (to == null || !to.isBefore(end));
    }
}
