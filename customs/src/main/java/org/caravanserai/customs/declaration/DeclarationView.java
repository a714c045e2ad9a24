package org.caravanserai.customs.declaration;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.payment.PaymentLine;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;

/**
 * A declaration as people read it.
 *
 * @param number given by the office; null before
 * @param payable what is or will be paid, in tenge
 * @param suspended what is computed but not paid under this procedure, in tenge
 */
public record DeclarationView(
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
        List<Item> items,
        List<PaymentLine> payments,
        List<Step> history) {

    /**
     * @param previous name of the item that put the goods under the previous procedure; null for
     *     none
     */
    public record Item(
            int item,
            LotId lot,
            ContainerNumber container,
            CommodityCode commodityCode,
            String description,
            String origin,
            Measures measures,
            Money value,
            Map<Unit, BigDecimal> quantities,
            List<DocumentReference> documents,
            String previous,
            ItemDecision decision,
            Instant decidedAt) {}

    /** One step of its life. */
    public record Step(DeclarationStatus status, Instant at, String by, String note) {}
}
