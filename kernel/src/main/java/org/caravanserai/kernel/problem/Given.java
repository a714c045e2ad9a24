package org.caravanserai.kernel.problem;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody typed, scanned or sent, before it is a value: one way of cleaning it for all value
 * types.
 */
public final class Given {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SPACES_AND_DASHES = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
    private static final int SHOWN = 60;

    private Given() {}

    /**
     * The text without outer white space.
     *
     * @throws InvalidValue {@code required} if there is none
     */
    public static String required(String given) {
        String text = given == null ? "" : collapsed(given);
        if (text.isEmpty()) {
            throw new InvalidValue("required");
        }
        return text;
    }

    /** Upper case, without outer white space, or {@code required}. */
    public static String upper(String given) {
        return required(given).toUpperCase(Locale.ROOT);
    }

    /** Upper case without any white space, or {@code required}. */
    public static String unspaced(String given) {
        String text = upper(given);
        return solid(text) ? text : SPACES.matcher(text).replaceAll("");
    }

    /** Upper case without any white space or dash, or {@code required}. */
    public static String compact(String given) {
        if (given != null && !given.isEmpty() && given.indexOf('-') < 0 && solid(given)) {
            return given.toUpperCase(Locale.ROOT);
        }
        return required(SPACES_AND_DASHES.matcher(upper(given)).replaceAll(""));
    }

    /** Every run of white space as one blank, none at the ends. */
    public static String collapsed(String given) {
        if (solid(given)) {
            return given;
        }
        return SPACES.matcher(given).replaceAll(" ").strip();
    }

    /** Printable ASCII without a blank, as machines send it by the thousand: nothing to clean. */
    private static boolean solid(String given) {
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            if (c <= ' ' || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** Short enough to be repeated in a message; empty where nothing was given. */
    public static String shown(String given) {
        if (given == null) {
            return "";
        }
        return given.length() <= SHOWN ? given : given.substring(0, SHOWN) + "…";
    }
}
