package org.caravanserai.inventory.warehouse;

import org.caravanserai.kernel.goods.CommodityCode;

/** What goods need of the place they lie in; a bin names the needs it serves. */
public enum StorageNeed {
    GENERAL,
    DANGEROUS,
    COLD,
    OVERSIZE;

    /** The need of a commodity by the longest matching prefix of {@code storage-needs.csv}. */
    public static StorageNeed of(CommodityCode commodity) {
        return Keeping.of(commodity).need();
    }
}
