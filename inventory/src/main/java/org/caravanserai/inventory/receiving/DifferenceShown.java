package org.caravanserai.inventory.receiving;

import java.time.Instant;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;

/**
 * A difference found at receipt.
 *
 * @param line goods line; 0 for the container itself
 * @param kind SHORTAGE, SURPLUS, DAMAGE, WRONG_GOODS or SEAL
 * @param announced still expected before the count; nothing for damage; null for a seal
 * @param counted for damage what of it is damaged; null for a seal
 * @param note for a seal the number found, empty when there was none
 * @param commodityCode of goods that no line announced; null for others
 * @param description of the same
 */
public record DifferenceShown(
        int line,
        String kind,
        Measures announced,
        Measures counted,
        String note,
        CommodityCode commodityCode,
        String description,
        String foundBy,
        Instant recordedAt) {

    static DifferenceShown of(ReceiptDifference found) {
        boolean goods = !ReceiptDifference.SEAL.equals(found.kind);
        return new DifferenceShown(
                found.line,
                found.kind,
                goods ? found.announced.in(found.unit) : null,
                goods ? found.counted.in(found.unit) : null,
                found.note,
                found.commodity,
                found.description,
                found.actor,
                found.recordedAt);
    }
}
