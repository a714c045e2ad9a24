package org.caravanserai.customs.money;

import java.math.BigDecimal;
import org.caravanserai.kernel.identity.PartyId;

/**
 * A client's money with customs, in tenge.
 *
 * @param earmarked set aside for declarations that are filed
 * @param spent paid on releases so far
 */
public record AccountStatus(
        PartyId client, BigDecimal available, BigDecimal earmarked, BigDecimal spent) {

    public AccountStatus(
            String client, BigDecimal available, BigDecimal earmarked, BigDecimal spent) {
        this(PartyId.parse(client), available, earmarked, spent);
    }
}
