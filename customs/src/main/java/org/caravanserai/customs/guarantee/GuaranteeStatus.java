package org.caravanserai.customs.guarantee;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.caravanserai.kernel.problem.Seen;

/**
 * A guarantee and how much of it is free.
 *
 * @param reserved for declarations that are filed
 * @param used for goods that lie under bond
 * @param issuer who answers for it; null where nobody else does
 * @param warnPercent below this share of the limit the free part is low
 */
public record GuaranteeStatus(
        String id,
        String holder,
        BigDecimal limit,
        BigDecimal reserved,
        BigDecimal used,
        String currency,
        LocalDate validFrom,
        LocalDate validUntil,
        GuaranteeKind kind,
        String issuer,
        String document,
        int warnPercent) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Whether so little is free that somebody should know. */
    public boolean low() {
        return free().multiply(HUNDRED).compareTo(limit.multiply(BigDecimal.valueOf(warnPercent)))
                < 0;
    }

    /** What can be changed of it. */
    public Seen seen() {
        return Seen.NOTHING.and("limit", limit).and("validUntil", validUntil);
    }

    public BigDecimal free() {
        return limit.subtract(reserved).subtract(used);
    }
}
