package org.caravanserai.web.api.customs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.customs.declaration.ContainerPart;
import org.caravanserai.customs.declaration.DocumentReference;
import org.caravanserai.customs.declaration.DraftItem;
import org.caravanserai.customs.declaration.DraftRequest;
import org.caravanserai.customs.declaration.ItemBoxes;
import org.caravanserai.customs.declaration.Packing;
import org.caravanserai.customs.declaration.PreviousDocument;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;

/**
 * A draft as it is sent.
 *
 * @param boxes further boxes of the head, by code, such as 15a or 20.place
 * @param version of the draft that was read; only when one is replaced
 */
public record DraftBody(
        Integer version,
        CustomsProcedure procedure,
        String feature,
        String ground,
        String currency,
        String office,
        String declarant,
        Map<String, String> boxes,
        List<Item> items) {

    /** One item as it is sent. */
    public record Item(
            LotId lot,
            CommodityCode commodityCode,
            String description,
            String origin,
            Measures measures,
            Money value,
            Map<String, BigDecimal> quantities,
            List<DocumentReference> documents,
            Map<String, String> boxes,
            List<Packing> packings,
            List<ContainerPart> containers,
            List<PreviousDocument> previousDocuments) {

        DraftItem read(String field) {
            whole(field + ".documents", documents);
            whole(field + ".packings", packings);
            whole(field + ".containers", containers);
            whole(field + ".previousDocuments", previousDocuments);
            return new DraftItem(
                    lot,
                    commodityCode,
                    blankAsNull(description),
                    DraftBody.origin(origin),
                    measures,
                    value,
                    QuantitiesBody.read(field + ".quantities", quantities),
                    documents,
                    new ItemBoxes(boxes, packings, containers, previousDocuments));
        }

        private static void whole(String field, List<?> sent) {
            if (sent != null && sent.stream().anyMatch(Objects::isNull)) {
                throw InvalidInput.of(field, "required");
            }
        }
    }

    static String origin(String sent) {
        String origin = blankAsNull(sent);
        return origin == null ? null : origin.toUpperCase(Locale.ROOT);
    }

    static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    DraftRequest request() {
        List<DraftItem> read = new ArrayList<>();
        List<Item> sent = items == null ? List.of() : items;
        for (int i = 0; i < sent.size(); i++) {
            String field = "items[" + i + "]";
            if (sent.get(i) == null) {
                throw InvalidInput.of(field, "required");
            }
            read.add(sent.get(i).read(field));
        }
        return new DraftRequest(
                procedure,
                blankAsNull(feature),
                blankAsNull(ground),
                blankAsNull(currency),
                blankAsNull(office),
                blankAsNull(declarant),
                boxes,
                read);
    }
}
