package org.caravanserai.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * The number of a wagon and the railway system that numbers it. Three or four of a hundred numbers
 * in real lists fail their check digit, so a bad number is a doubt and never a refusal.
 *
 * @param number upper case, without spaces and dashes
 */
public record WagonNumber(System system, @JsonValue String number) {

    /** Who numbers the wagons. */
    public enum System {
        /**
         * China Railway, 1435 mm: seven digits without a check digit, sometimes after the type
         * ({@code X70}).
         */
        CN,
        /** The 1520 mm gauge: eight digits, the last of them a check digit. */
        SNG
    }

    private static final int LONGEST = 12;
    private static final Pattern CHINESE = Pattern.compile("([A-Z]{1,3}[0-9]{0,2}[A-Z]?)?[0-9]{7}");
    private static final Pattern WIDE_GAUGE = Pattern.compile("[0-9]{8}");

    public WagonNumber {
        Objects.requireNonNull(system, "system");
        String given = number;
        number = Given.compact(number);
        if (number.length() > LONGEST || !number.codePoints().allMatch(WagonNumber::printable)) {
            throw new InvalidValue("wagon-format", Given.shown(given));
        }
    }

    private static boolean printable(int c) {
        return c > ' ' && c < 0x7F || Character.isLetter(c);
    }

    /**
     * Seven digits, with or without a type before them, are Chinese; everything else counts as 1520
     * mm.
     *
     * @throws InvalidValue {@code required}, or {@code wagon-format} beyond twelve characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WagonNumber parse(String given) {
        String number = Given.compact(given);
        boolean chinese = CHINESE.matcher(number).matches() || number.length() < 8;
        return new WagonNumber(chinese ? System.CN : System.SNG, number);
    }

    /** {@code wagon-format} or {@code wagon-check-digit}. */
    public Optional<String> doubt() {
        Pattern form = system == System.CN ? CHINESE : WIDE_GAUGE;
        if (!form.matcher(number).matches()) {
            return Optional.of("wagon-format");
        }
        boolean right =
                system == System.CN
                        || CheckDigits.wagon(number.substring(0, 7)) == number.charAt(7) - '0';
        return right ? Optional.empty() : Optional.of("wagon-check-digit");
    }

    @Override
    public String toString() {
        return number;
    }
}
