package org.caravanserai.web.api.customs;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.caravanserai.customs.guarantee.GuaranteeKind;
import org.caravanserai.customs.guarantee.GuaranteeStatus;

/**
 * A guarantee; the free part is what neither filings nor goods under bond hold.
 *
 * @param low whether so little is free that somebody should know
 */
public record GuaranteeBody(
        String id,
        GuaranteeKind kind,
        String holder,
        String issuer,
        String document,
        BigDecimal limit,
        BigDecimal reserved,
        BigDecimal used,
        BigDecimal free,
        boolean low,
        String currency,
        LocalDate validFrom,
        LocalDate validUntil) {

    static GuaranteeBody of(GuaranteeStatus g) {
        return new GuaranteeBody(
                g.id(),
                g.kind(),
                g.holder(),
                g.issuer(),
                g.document(),
                g.limit(),
                g.reserved(),
                g.used(),
                g.free(),
                g.low(),
                g.currency(),
                g.validFrom(),
                g.validUntil());
    }
}
