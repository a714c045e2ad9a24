package org.caravanserai.customs.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.tariff.ReliefPart;
import org.caravanserai.kernel.goods.CommodityCode;

/**
 * What an item asks to be spared.
 *
 * @param item number on the declaration, from 1
 * @param origin ISO country the preference would follow; null where none is said
 * @param codes of box 36 by what they concern
 * @param papers the documents of the item; null where none are presented yet, as in a quote
 */
public record Claim(
        int item,
        CommodityCode commodity,
        String origin,
        Map<ReliefPart, String> codes,
        List<Paper> papers) {

    /**
     * A document of the item.
     *
     * @param validUntil last day; null where it has none
     */
    public record Paper(String type, LocalDate validUntil) {}

    public Claim {
        codes = Map.copyOf(codes);
    }
}
