package org.caravanserai.customs.declaration;

import java.time.Instant;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.PartyId;

/** A declaration in a list. */
public record DeclarationSummary(
        long key,
        CustomsProcedure procedure,
        DeclarationStatus status,
        boolean prepared,
        String consignment,
        PartyId client,
        String clientName,
        DeclarationNumber number,
        String lane,
        Instant createdAt,
        Instant filedAt,
        Instant decidedAt) {

    public String id() {
        return DeclarationId.print(key);
    }
}
