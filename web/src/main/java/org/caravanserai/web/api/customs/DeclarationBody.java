package org.caravanserai.web.api.customs;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.identity.PartyId;

/**
 * A declaration as it is answered.
 *
 * @param payable what is or will be paid, in tenge
 * @param suspended what is computed but not paid under this procedure, in tenge
 */
public record DeclarationBody(
        String id,
        int version,
        CustomsProcedure procedure,
        String feature,
        String ground,
        DeclarationStatus status,
        boolean prepared,
        String consignment,
        PartyId client,
        String clientName,
        String declarant,
        String office,
        String currency,
        String lane,
        String number,
        String guarantee,
        BigDecimal payable,
        BigDecimal suspended,
        String createdBy,
        String filedBy,
        Instant createdAt,
        Instant filedAt,
        Instant registeredAt,
        Instant decidedAt,
        Map<String, String> boxes,
        int revision,
        Instant revokedAt,
        DeclarationView.Transit transit,
        List<DeclarationView.Item> items,
        List<PaymentBody> payments,
        List<DeclarationView.Step> history) {

    static DeclarationBody of(DeclarationView d, List<PaymentBody> payments) {
        return new DeclarationBody(
                d.id(),
                d.version(),
                d.procedure(),
                d.feature(),
                d.ground(),
                d.status(),
                d.prepared(),
                d.consignment(),
                d.client(),
                d.clientName(),
                d.declarant(),
                d.office(),
                d.currency(),
                d.lane(),
                d.number(),
                d.guarantee(),
                d.payable(),
                d.suspended(),
                d.createdBy(),
                d.filedBy(),
                d.createdAt(),
                d.filedAt(),
                d.registeredAt(),
                d.decidedAt(),
                d.boxes(),
                d.revision(),
                d.revokedAt(),
                d.transit(),
                d.items(),
                payments,
                d.history());
    }
}
