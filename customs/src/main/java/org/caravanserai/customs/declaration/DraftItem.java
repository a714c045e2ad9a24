package org.caravanserai.customs.declaration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.LotId;

/**
 * An item as a broker writes it.
 *
 * @param description null to take that of the lot
 * @param quantities quantities in units that the measures do not have
 * @param boxes what it says beside; null for nothing
 */
public record DraftItem(
        LotId lot,
        CommodityCode commodity,
        String description,
        String origin,
        Measures measures,
        Money value,
        Map<Unit, BigDecimal> quantities,
        List<DocumentReference> documents,
        ItemBoxes boxes) {

    public DraftItem {
        quantities = quantities == null ? Map.of() : Map.copyOf(quantities);
        documents = documents == null ? List.of() : List.copyOf(documents);
        boxes = boxes == null ? ItemBoxes.NONE : boxes;
    }

    public DraftItem(
            LotId lot,
            CommodityCode commodity,
            String description,
            String origin,
            Measures measures,
            Money value,
            Map<Unit, BigDecimal> quantities,
            List<DocumentReference> documents) {
        this(lot, commodity, description, origin, measures, value, quantities, documents, null);
    }
}
