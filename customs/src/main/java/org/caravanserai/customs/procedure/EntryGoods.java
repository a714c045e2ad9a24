package org.caravanserai.customs.procedure;

import java.time.LocalDate;
import java.util.Set;
import org.caravanserai.kernel.goods.CommodityCode;

/**
 * Goods as far as it depends on them whether they may be declared for a procedure.
 *
 * @param item number on the declaration
 * @param usableUntil last day of shelf or sale life; null where none is known
 * @param documents types of the documents that are presented for them
 */
public record EntryGoods(
        int item, CommodityCode code, String origin, LocalDate usableUntil, Set<String> documents) {

    public EntryGoods {
        documents = Set.copyOf(documents);
    }
}
