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
    private static final Pattern FORM = Pattern.compile(PREFIX + "([0-9]{1,12})");
    private static final long HIGHEST = 999_999_999_999L;

    public LotId {
        Matcher form = FORM.matcher(Given.upper(value));
        if (!form.matches()) {
            throw new InvalidValue("lot-id-format", Given.shown(value));
        }
        value = printed(Long.parseLong(form.group(1)));
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
