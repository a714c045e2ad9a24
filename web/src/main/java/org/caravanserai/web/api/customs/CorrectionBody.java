package org.caravanserai.web.api.customs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.declaration.CorrectedItem;
import org.caravanserai.customs.declaration.CorrectionRequest;
import org.caravanserai.customs.declaration.DocumentReference;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.problem.InvalidInput;

/**
 * A correction as it is sent; what an item leaves out stays as it is.
 *
 * @param boxes boxes of the head, such as 20.place; a blank entry empties the box
 */
public record CorrectionBody(
        String ground,
        String reason,
        String document,
        List<Item> items,
        Map<String, String> boxes) {

    /**
     * One item as it is to read from now on.
     *
     * @param boxes further boxes by code, such as 36.duty; a blank entry empties the box
     */
    public record Item(
            Integer item,
            CommodityCode commodityCode,
            String description,
            String origin,
            Measures measures,
            Money value,
            Map<String, BigDecimal> quantities,
            List<DocumentReference> documents,
            Map<String, String> boxes) {

        CorrectedItem read(String field) {
            if (item == null) {
                throw InvalidInput.of(field + ".item", "required");
            }
            if (documents != null && documents.contains(null)) {
                throw InvalidInput.of(field + ".documents", "required");
            }
            return new CorrectedItem(
                    item,
                    commodityCode,
                    DraftBody.blankAsNull(description),
                    DraftBody.origin(origin),
                    measures,
                    value,
                    quantities == null
                            ? null
                            : QuantitiesBody.read(field + ".quantities", quantities),
                    documents,
                    boxes);
        }
    }

    CorrectionRequest request() {
        List<CorrectedItem> read = new ArrayList<>();
        List<Item> sent = items == null ? List.of() : items;
        for (int i = 0; i < sent.size(); i++) {
            String field = "items[" + i + "]";
            if (sent.get(i) == null) {
                throw InvalidInput.of(field, "required");
            }
            read.add(sent.get(i).read(field));
        }
        return new CorrectionRequest(ground, reason, DraftBody.blankAsNull(document), read, boxes);
    }
}
