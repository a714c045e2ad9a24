package org.caravanserai.customs.guarantee;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A guarantee and how much of it is free.
 *
 * @param reserved for declarations that are filed
 * @param used for goods that lie under bond
 */
public record GuaranteeStatus(
        String id,
        String holder,
        BigDecimal limit,
        BigDecimal reserved,
        BigDecimal used,
        String currency,
        LocalDate validFrom,
        LocalDate validUntil) {

    public BigDecimal free() {
        return limit.subtract(reserved).subtract(used);
    }
}
