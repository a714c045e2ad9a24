package org.caravanserai.inventory.warehouse;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.reference.ReferenceTable;

/**
 * How goods of a commodity are to be kept, by the longest matching prefix of {@code
 * storage-needs.csv}.
 *
 * @param dangerousClass class or division of dangerous goods; null for none
 * @param temperatureMin degrees Celsius; null where it does not matter
 * @param temperatureMax degrees Celsius; null where it does not matter
 */
public record Keeping(
        StorageNeed need,
        String dangerousClass,
        BigDecimal temperatureMin,
        BigDecimal temperatureMax) {

    private static final Keeping GENERAL = new Keeping(StorageNeed.GENERAL, null, null, null);

    public static Keeping of(CommodityCode commodity) {
        String code = commodity.value();
        CSVRecord longest = null;
        for (CSVRecord row : Table.ROWS) {
            boolean longer =
                    longest == null || row.get("prefix").length() > longest.get("prefix").length();
            if (code.startsWith(row.get("prefix")) && longer) {
                longest = row;
            }
        }
        return longest == null ? GENERAL : read(longest);
    }

    private static Keeping read(CSVRecord row) {
        String dangerous = row.get("class");
        return new Keeping(
                StorageNeed.valueOf(row.get("need")),
                dangerous.isEmpty() ? null : dangerous,
                degrees(row.get("temperatureMin")),
                degrees(row.get("temperatureMax")));
    }

    private static BigDecimal degrees(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static final class Table {
        static final List<CSVRecord> ROWS = ReferenceTable.read(Keeping.class, "storage-needs.csv");
    }
}
