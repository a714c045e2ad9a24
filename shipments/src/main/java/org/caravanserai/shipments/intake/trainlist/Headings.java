package org.caravanserai.shipments.intake.trainlist;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.kernel.reference.ReferenceTable;

/**
 * What usual headings of train lists probably mean, in the languages of the corridor. A proposal of
 * this program for the one who explains a list; nothing is read by it before somebody agrees.
 */
final class Headings {

    private static final Map<String, String> USUAL = read();

    private Headings() {}

    private static Map<String, String> read() {
        Map<String, String> usual = new HashMap<>();
        Column.BY_TITLE.keySet().forEach(title -> usual.put(plain(title), title));
        ReferenceTable.read(Headings.class, "headings.csv")
                .forEach(row -> usual.put(plain(row.get("heading")), row.get("column")));
        return usual;
    }

    /** The column of our own form, or {@link SenderColumns#IGNORED}. */
    static String guess(String title) {
        return USUAL.getOrDefault(plain(title), SenderColumns.IGNORED);
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[\\s._:]+", "");
    }
}
