package org.caravanserai.customs.declaration;

import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.goods.CustomsProcedure;

/**
 * A declaration as a broker writes it.
 *
 * @param feature of the movement, three characters; null for 000
 * @param ground why a procedure may follow another where that needs one; else null
 * @param currency of the invoice; null to take that of the first item
 * @param office null for the broker's own
 * @param declarant null for the broker's own
 * @param boxes further boxes of the head, such as 15a or 20.place
 */
public record DraftRequest(
        CustomsProcedure procedure,
        String feature,
        String ground,
        String currency,
        String office,
        String declarant,
        Map<String, String> boxes,
        List<DraftItem> items) {

    public DraftRequest {
        boxes = ItemBoxes.spoken(boxes);
        items = items == null ? List.of() : List.copyOf(items);
    }

    public DraftRequest(
            CustomsProcedure procedure,
            String feature,
            String ground,
            String currency,
            String office,
            String declarant,
            List<DraftItem> items) {
        this(procedure, feature, ground, currency, office, declarant, null, items);
    }
}
