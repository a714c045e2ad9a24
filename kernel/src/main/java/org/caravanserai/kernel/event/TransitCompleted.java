package org.caravanserai.kernel.event;

import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.kernel.identity.DeclarationNumber;

/**
 * An office completed a transit, or its goods arrived (an observation: it is never refused).
 *
 * @param number of the declaration
 * @param end {@code NORMAL} or {@code WITH_RESERVATIONS}
 * @param paper of the office; null where the arrival completed it
 * @param freed what a guarantee had covered, in tenge
 */
public record TransitCompleted(
        String declaration,
        DeclarationNumber number,
        String end,
        String paper,
        BigDecimal freed,
        Instant effectiveAt)
        implements Fact {

    @Override
    public String subject() {
        return "declaration:" + declaration;
    }
}
