package org.caravanserai.customs.payment;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * An entry of the duty ledger as people read it.
 *
 * @param from null where the duty came to be
 * @param to null where it was struck
 * @param amount tenge
 */
public record DutyMove(
        Instant effectiveAt,
        Instant recordedAt,
        int item,
        DutyState from,
        DutyState to,
        BigDecimal amount) {}
