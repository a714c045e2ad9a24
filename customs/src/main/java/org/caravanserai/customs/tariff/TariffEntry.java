package org.caravanserai.customs.tariff;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Unit;

/**
 * A line of the tariff as people read it.
 *
 * @param name in the reader's language
 * @param rate in signs that read the same in every language
 * @param unit of box 41; null where the tariff asks for none
 * @param mark S where the source states the rate, U where it must be checked before real use
 * @param further trade remedies and excises on goods of this code
 */
public record TariffEntry(
        CommodityCode code,
        String name,
        String rate,
        Unit unit,
        LocalDate validFrom,
        LocalDate validTo,
        String source,
        String mark,
        List<Further> further) {

    /**
     * What such goods pay beside the import duty.
     *
     * @param origin only goods of that country; null for any
     */
    public record Further(SurchargeKind kind, String rate, String origin) {}
}
