package org.caravanserai.customs.money;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * An entry of a personal account as people read it.
 *
 * @param kind TOPPED_UP, EARMARKED, GIVEN_BACK, SPENT, REFUNDED or PAID_OUT
 * @param amount tenge
 * @param reference what caused it: a declaration, or the number of a payment order
 */
public record MoneyMovement(Instant effectiveAt, String kind, BigDecimal amount, String reference) {

    MoneyMovement(MoneyEntry entry) {
        this(entry.effectiveAt, entry.kind.name(), entry.amount, entry.reference);
    }
}
