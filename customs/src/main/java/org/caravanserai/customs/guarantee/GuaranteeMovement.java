package org.caravanserai.customs.guarantee;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * An entry of a guarantee as people read it.
 *
 * @param kind RESERVED, GIVEN_BACK, USED or FREED
 * @param amount tenge
 * @param reference what caused it: a declaration or one of its items
 */
public record GuaranteeMovement(
        Instant effectiveAt, String kind, BigDecimal amount, String reference) {

    GuaranteeMovement(GuaranteeEntry entry) {
        this(entry.effectiveAt, entry.kind.name(), entry.amount, entry.reference);
    }
}
