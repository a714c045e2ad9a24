package org.caravanserai.customs.payment;

import java.math.BigDecimal;

/**
 * Where the duties of a declaration, a client or a guarantee stand, in tenge.
 *
 * @param key the declaration, client or guarantee; null for what no guarantee covers
 * @param name the client's name; null for a guarantee
 * @param items how many declaration items it is made of
 */
public record DutyStanding(
        String key,
        String name,
        long items,
        BigDecimal suspended,
        BigDecimal due,
        BigDecimal paid,
        BigDecimal freed) {

    /** Everything that ever came to be, wherever it stands. */
    public BigDecimal whole() {
        return suspended.add(due).add(paid).add(freed);
    }
}
