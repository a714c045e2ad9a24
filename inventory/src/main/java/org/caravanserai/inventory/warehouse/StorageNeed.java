package org.caravanserai.inventory.warehouse;

import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.reference.ReferenceTable;

/** What goods need of the place they lie in; a bin names the needs it serves. */
public enum StorageNeed {
    GENERAL,
    DANGEROUS,
    COLD,
    OVERSIZE;

    /** The need of a commodity by the longest matching prefix of {@code storage-needs.csv}. */
    public static StorageNeed of(CommodityCode commodity) {
        String code = commodity.value();
        StorageNeed need = GENERAL;
        int longest = 0;
        for (CSVRecord row : Table.ROWS) {
            String prefix = row.get("prefix");
            if (prefix.length() > longest && code.startsWith(prefix)) {
                need = valueOf(row.get("need"));
                longest = prefix.length();
            }
        }
        return need;
    }

    private static final class Table {
        static final java.util.List<CSVRecord> ROWS =
                ReferenceTable.read(StorageNeed.class, "storage-needs.csv");
    }
}
