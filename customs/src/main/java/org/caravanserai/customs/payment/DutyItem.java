package org.caravanserai.customs.payment;

import java.math.BigDecimal;
import java.util.Map;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Unit;

/**
 * Declared goods as far as duties depend on them.
 *
 * @param item number on the declaration, from 1
 * @param origin ISO 3166 alpha-2 country of origin
 * @param value customs value in any currency
 * @param quantities quantities in units the measures do not have (cm³ of an engine), or better ones
 * @param preference share of the import duty that is paid under a tariff preference; 1 for all of
 *     it
 * @param lowerRate whether the rate of the national list is asked for in place of the common one
 */
public record DutyItem(
        int item,
        CommodityCode commodity,
        String origin,
        Money value,
        Measures measures,
        Map<Unit, BigDecimal> quantities,
        BigDecimal preference,
        boolean lowerRate) {

    public DutyItem {
        quantities = Map.copyOf(quantities);
    }

    public DutyItem(
            int item,
            CommodityCode commodity,
            String origin,
            Money value,
            Measures measures,
            Map<Unit, BigDecimal> quantities) {
        this(item, commodity, origin, value, measures, quantities, BigDecimal.ONE, false);
    }

    /** The same goods with this value and this share of the duty to pay. */
    DutyItem with(Money newValue, BigDecimal newPreference) {
        return new DutyItem(
                item, commodity, origin, newValue, measures, quantities, newPreference, lowerRate);
    }
}
