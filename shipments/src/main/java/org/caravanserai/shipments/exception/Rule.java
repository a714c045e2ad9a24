package org.caravanserai.shipments.exception;

import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.problem.Seen;

/**
 * How one kind of exception is watched from a moment on.
 *
 * @param threshold in the unit; null for kinds that have none
 * @param unit HOURS, DAYS or KMH; null without a threshold
 * @param dueMinutes within which somebody should see an alert
 * @param escalateMinutes after that, it goes to the managers
 * @param addressee who is to work on it
 * @param reason why it was set so, or whose proposal it is
 */
public record Rule(
        String kind,
        Instant validFrom,
        boolean enabled,
        Severity severity,
        BigDecimal threshold,
        String unit,
        int dueMinutes,
        int escalateMinutes,
        Role addressee,
        String reason,
        String enteredBy) {

    /** What can be changed of it. */
    public Seen seen() {
        return Seen.NOTHING
                .and("enabled", enabled)
                .and("severity", severity)
                .and("threshold", threshold)
                .and("dueMinutes", dueMinutes)
                .and("escalateMinutes", escalateMinutes)
                .and("addressee", addressee);
    }
}
