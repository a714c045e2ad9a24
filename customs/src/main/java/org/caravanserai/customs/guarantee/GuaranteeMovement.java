package org.caravanserai.customs.guarantee;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry of a guarantee as people read it.
 *
 * @param kind RESERVED, GIVEN_BACK, USED or FREED; OPENED or CHANGED where its terms changed
 * @param amount tenge; of a change of terms the limit since
 * @param reference what caused it: a declaration, one of its items, or the paper of a change
 * @param validUntil last day since a change of terms; null for movements
 * @param madeBy who changed the terms; null for movements
 */
public record GuaranteeMovement(
        Instant effectiveAt,
        String kind,
        BigDecimal amount,
        String reference,
        LocalDate validUntil,
        String madeBy) {

    GuaranteeMovement(GuaranteeEntry entry) {
        this(
                entry.effectiveAt,
                entry.kind.name(),
                entry.amount,
                entry.reference,
                entry.validUntil,
                entry.madeBy);
    }
}
