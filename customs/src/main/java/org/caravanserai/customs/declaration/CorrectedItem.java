package org.caravanserai.customs.declaration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Unit;

/**
 * What one item says from now on; null for what stays as it is.
 *
 * @param boxes further boxes by code, such as 36.duty; a blank entry empties the box
 */
public record CorrectedItem(
        int item,
        CommodityCode commodity,
        String description,
        String origin,
        Measures measures,
        Money value,
        Map<Unit, BigDecimal> quantities,
        List<DocumentReference> documents,
        Map<String, String> boxes) {

    public CorrectedItem(
            int item,
            CommodityCode commodity,
            String description,
            String origin,
            Measures measures,
            Money value,
            Map<Unit, BigDecimal> quantities,
            List<DocumentReference> documents) {
        this(item, commodity, description, origin, measures, value, quantities, documents, null);
    }
}
