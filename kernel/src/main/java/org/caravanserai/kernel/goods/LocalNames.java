package org.caravanserai.kernel.goods;

import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/** The columns of a code list that are named after languages. */
final class LocalNames {

    private LocalNames() {}

    /** The name in the language, or the English one for a language the list does not have. */
    static String of(CSVRecord row, Locale language) {
        String column = language.getLanguage();
        return row.get(row.isMapped(column) ? column : Locale.ENGLISH.getLanguage());
    }
}
