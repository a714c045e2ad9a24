package org.caravanserai.inventory.counting;

import java.util.Locale;

/** The number of a count as people and the API name it: {@code C-000017}. */
public final class CountNumber {

    private static final String PREFIX = "C-";

    private CountNumber() {}

    public static String print(long id) {
        return String.format(Locale.ROOT, "%s%06d", PREFIX, id);
    }

    /** The id behind a printed number, or -1 for what is none. */
    static long read(String number) {
        return number == null || !number.matches(PREFIX + "[0-9]{1,15}")
                ? -1
                : Long.parseLong(number.substring(PREFIX.length()));
    }
}
