package org.caravanserai.web.api.customs;

import java.time.Instant;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.DeclarationSummary;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.PartyId;

/** A declaration in a list. */
public record DeclarationSummaryBody(
        String id,
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

    static DeclarationSummaryBody of(DeclarationSummary d) {
        return new DeclarationSummaryBody(
                d.id(),
                d.procedure(),
                d.status(),
                d.prepared(),
                d.consignment(),
                d.client(),
                d.clientName(),
                d.number(),
                d.lane(),
                d.createdAt(),
                d.filedAt(),
                d.decidedAt());
    }
}
