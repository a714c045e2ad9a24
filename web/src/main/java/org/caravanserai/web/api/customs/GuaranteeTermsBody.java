package org.caravanserai.web.api.customs;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.caravanserai.customs.guarantee.GuaranteeKind;
import org.caravanserai.customs.guarantee.GuaranteeTerms;
import org.caravanserai.kernel.identity.Party;

/**
 * A guarantee to put on file.
 *
 * @param holder name of the party that holds it
 * @param general whether it covers the goods of every client; null for its holder's alone
 */
public record GuaranteeTermsBody(
        String id,
        GuaranteeKind kind,
        String issuer,
        String document,
        String holder,
        Boolean general,
        BigDecimal limit,
        LocalDate validFrom,
        LocalDate validUntil,
        Integer warnPercent) {

    GuaranteeTerms terms() {
        return new GuaranteeTerms(
                id,
                kind,
                issuer,
                document,
                holder == null || holder.isBlank() ? null : Party.named(holder),
                Boolean.TRUE.equals(general),
                limit,
                validFrom,
                validUntil,
                warnPercent);
    }
}
