package org.caravanserai.customs.declaration;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
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
 * @param boxes entries of further boxes of the head
 * @param revision number of the version people read: 1 as filed, one more for each correction
 * @param revokedAt when the office took its release back; null if it stands
 * @param transit null for other procedures, and before the release
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
        Map<String, String> boxes,
        int revision,
        Instant revokedAt,
        Transit transit,
        List<Item> items,
        List<PaymentLine> payments,
        List<Step> history) {

    /** The head as it stands on the form, by box. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>(boxes);
        texts.put("37", procedure.code());
        texts.put("37.feature", feature);
        texts.put("37.ground", ground == null ? "" : ground);
        texts.put("14", declarant);
        texts.put("22", currency);
        texts.put("A.office", office);
        return texts;
    }

    /**
     * @param previous name of the item that put the goods under the previous procedure; null for
     *     none
     * @param decisionCode two digits of the classifier of decisions; null for none
     * @param condition under which it was released; null for none
     * @param conditionMet the document that shows it was met; null while it stands
     * @param customsValue in tenge, with its shares of freight and insurance; null where a rate of
     *     exchange is not known
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
            Map<String, String> boxes,
            List<Packing> packings,
            List<ContainerPart> containers,
            List<PreviousDocument> previousDocuments,
            String previous,
            ItemDecision decision,
            Instant decidedAt,
            String decisionCode,
            String condition,
            String conditionMet,
            Money customsValue) {

        /** The item as it stands on the form, by box. */
        public Map<String, String> texts() {
            return ItemText.of(draft());
        }

        DraftItem draft() {
            ItemBoxes said = new ItemBoxes(boxes, packings, containers, previousDocuments);
            return new DraftItem(
                    lot,
                    commodityCode,
                    description,
                    origin,
                    measures,
                    value,
                    quantities,
                    documents,
                    said);
        }
    }

    /**
     * A transit that set out.
     *
     * @param covered by the guarantee while it is under way, in tenge
     * @param end how it was completed; null while it is under way
     * @param paper by which the office completed it; null where the goods arrived here
     */
    public record Transit(BigDecimal covered, TransitEnd end, Instant endedAt, String paper) {

        public boolean underWay() {
            return endedAt == null;
        }
    }

    /** One step of its life. */
    public record Step(DeclarationStatus status, Instant at, String by, String note) {}
}
