package org.caravanserai.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * The name of a lot: goods of one line that were received together and stay together. {@code
 * LOT-123} and {@code LOT-000123} are the same lot.
 *
 * @param value {@code LOT-} and at least six digits
 */
public record LotId(@JsonValue String value) {

    private static final String PREFIX = "LOT-";
    private static final int DIGITS = 6;
    private static final int MOST_DIGITS = 12;
    private static final Pattern FORM = Pattern.compile(PREFIX + "([0-9]{1,12})");
    private static final long HIGHEST = 999_999_999_999L;

    public LotId {
        value = plain(value) ? value : read(value);
    }

    /** Written as it is printed, as the rows of a long report bring it: nothing to read. */
    private static boolean plain(String given) {
        int length = given == null ? 0 : given.length();
        boolean fits =
                length == PREFIX.length() + DIGITS
                        || length > PREFIX.length() + DIGITS
                                && length <= PREFIX.length() + MOST_DIGITS
                                && given.charAt(PREFIX.length()) != '0';
        if (!fits || !given.startsWith(PREFIX)) {
            return false;
        }
        for (int i = PREFIX.length(); i < length; i++) {
            if (given.charAt(i) < '0' || given.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String read(String given) {
        Matcher form = FORM.matcher(Given.upper(given));
        if (!form.matches()) {
            throw new InvalidValue("lot-id-format", Given.shown(given));
        }
        return printed(Long.parseLong(form.group(1)));
    }

    private static String printed(long number) {
        String digits = Long.toString(number);
        return PREFIX + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    /**
     * @throws InvalidValue {@code required} or {@code lot-id-format}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LotId parse(String given) {
        return new LotId(given);
    }

    /**
     * @param number 0 to 999,999,999,999
     */
    public static LotId of(long number) {
        if (number < 0 || number > HIGHEST) {
            throw new InvalidValue("lot-id-format", Long.toString(number));
        }
        return new LotId(printed(number));
    }

    @Override
    public String toString() {
        return value;
    }
}
