package org.caravanserai.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the pages are lit. */
public enum Theme {
    /** As the device is set. */
    AUTO,
    LIGHT,
    DARK;

    static final List<Theme> ALL = List.of(values());

    /** As it stands in the cookie and in the page. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean known(String word) {
        return Arrays.stream(values())
                .anyMatch(theme -> theme != AUTO && theme.word().equals(word));
    }
}
