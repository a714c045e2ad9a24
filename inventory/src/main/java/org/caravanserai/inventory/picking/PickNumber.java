package org.caravanserai.inventory.picking;

import java.util.Locale;

/** The number of a pick list as people and the API name it: {@code PL-000017}. */
public final class PickNumber {

    private static final String PREFIX = "PL-";

    private PickNumber() {}

    static String print(long id) {
        return String.format(Locale.ROOT, "%s%06d", PREFIX, id);
    }

    /** Whether the text has the form of a pick list's number. */
    public static boolean reads(String text) {
        return text != null && text.matches(PREFIX + "[0-9]{1,15}");
    }

    /** The id behind a printed number, or -1 for what is none. */
    static long read(String number) {
        return reads(number) ? Long.parseLong(number.substring(PREFIX.length())) : -1;
    }
}
