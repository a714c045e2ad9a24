package org.caravanserai.customs.payment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.tariff.ReliefBasis;
import org.caravanserai.customs.tariff.ReliefPart;
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
 * @param granted reliefs that box 36 claims and that were granted
 */
public record DutyItem(
        int item,
        CommodityCode commodity,
        String origin,
        Money value,
        Measures measures,
        Map<Unit, BigDecimal> quantities,
        BigDecimal preference,
        boolean lowerRate,
        List<Granted> granted) {

    public DutyItem {
        quantities = Map.copyOf(quantities);
        granted = List.copyOf(granted);
    }

    public DutyItem(
            int item,
            CommodityCode commodity,
            String origin,
            Money value,
            Measures measures,
            Map<Unit, BigDecimal> quantities,
            BigDecimal preference,
            boolean lowerRate) {
        this(
                item,
                commodity,
                origin,
                value,
                measures,
                quantities,
                preference,
                lowerRate,
                List.of());
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
                item,
                commodity,
                origin,
                newValue,
                measures,
                quantities,
                newPreference,
                lowerRate,
                granted);
    }

    /** The same goods under another code. */
    DutyItem under(CommodityCode code) {
        return new DutyItem(
                item, code, origin, value, measures, quantities, preference, lowerRate, granted);
    }

    /** The same goods with these reliefs. */
    public DutyItem granted(List<Granted> reliefs) {
        return new DutyItem(
                item,
                commodity,
                origin,
                value,
                measures,
                quantities,
                preference,
                lowerRate,
                reliefs);
    }

    /** The relief on one kind of payment; null for none. */
    Granted relief(ReliefPart part) {
        return granted.stream().filter(g -> g.part() == part).findFirst().orElse(null);
    }

    /** Share of a payment that is still collected. */
    BigDecimal share(ReliefPart part) {
        Granted relief = relief(part);
        return relief == null ? BigDecimal.ONE : relief.factor();
    }

    /** Whether anything makes it cheaper than the law asks of everybody. */
    boolean relieved() {
        return lowerRate || preference.compareTo(BigDecimal.ONE) != 0 || !granted.isEmpty();
    }

    boolean atLowerRate() {
        Granted relief = relief(ReliefPart.DUTY);
        return lowerRate || relief != null && relief.basis() == ReliefBasis.LOWER_RATE;
    }

    /** The same goods, claiming nothing. */
    DutyItem plain() {
        return new DutyItem(item, commodity, origin, value, measures, quantities);
    }
}
