package org.caravanserai.shipments.exception;

import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.kernel.actor.Role;

/**
 * A rule as somebody wants it.
 *
 * @param validFrom null for now
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
        String reason) {}
