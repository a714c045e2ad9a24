package org.caravanserai.inventory.receiving;

import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;

/**
 * A line of a count sheet that was found to be sound.
 *
 * @param line null for goods that no line announced
 */
record Counted(
        String field,
        ReceiptLine line,
        CommodityCode commodity,
        String description,
        String packageKind,
        Measures measures,
        Place bin,
        String note) {

    int number() {
        return line == null ? 0 : line.line;
    }
}
