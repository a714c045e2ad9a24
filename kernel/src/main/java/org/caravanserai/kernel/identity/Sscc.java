package org.caravanserai.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * Serial shipping container code of a handling unit (GS1, 18 digits, modulo 10). A scanner may
 * leave the application identifier 00 before it: it is taken off.
 */
public record Sscc(@JsonValue String value) {

    private static final int LENGTH = 18;
    private static final Pattern PREFIX = Pattern.compile("[0-9]{4,12}");

    public Sscc {
        String given = value;
        value = Given.unspaced(value).replaceAll("[()]", "");
        if (value.length() == LENGTH + 2 && value.startsWith("00")) {
            value = value.substring(2);
        }
        if (!value.matches("[0-9]{18}")) {
            throw new InvalidValue("sscc-format", Given.shown(given));
        }
        int expected = CheckDigits.gs1(value.substring(0, LENGTH - 1));
        if (value.charAt(LENGTH - 1) - '0' != expected) {
            throw new InvalidValue("sscc-check-digit", value, expected);
        }
    }

    /**
     * @throws InvalidValue {@code required}, {@code sscc-format} or {@code sscc-check-digit}
     *     (given, expected digit)
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Sscc parse(String given) {
        return new Sscc(given);
    }

    /**
     * Numbers a new handling unit. The serial fills what the prefix leaves, its first digit
     * standing as the extension digit in front.
     *
     * @param companyPrefix GS1 company prefix, 4 to 12 digits
     * @throws InvalidValue {@code sscc-prefix} or, if the prefix has no such serial left, {@code
     *     sscc-serial}
     */
    public static Sscc of(String companyPrefix, long serial) {
        String prefix = Given.required(companyPrefix);
        if (!PREFIX.matcher(prefix).matches()) {
            throw new InvalidValue("sscc-prefix", Given.shown(prefix));
        }
        int width = LENGTH - 1 - prefix.length();
        String digits = String.format(Locale.ROOT, "%0" + width + "d", serial);
        if (serial < 0 || digits.length() > width) {
            throw new InvalidValue("sscc-serial", prefix, Long.toString(serial));
        }
        String body = digits.charAt(0) + prefix + digits.substring(1);
        return new Sscc(body + CheckDigits.gs1(body));
    }

    @Override
    public String toString() {
        return value;
    }
}
