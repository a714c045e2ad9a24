package org.caravanserai.shipments.exception;

import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.problem.Seen;

/**
 * A rule as somebody wants it.
 *
 * @param validFrom null for now
 * @param seen what of the rule in force was looked at before; null where nobody looked
 */
public record RuleChange(
        String kind,
        Instant validFrom,
        boolean enabled,
        Severity severity,
        BigDecimal threshold,
        Integer dueMinutes,
        Integer escalateMinutes,
        Role addressee,
        String reason,
        Seen seen) {}
