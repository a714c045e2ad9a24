package org.caravanserai.kernel.goods;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * The procedure asked for and the one before it, box 37 of the declaration: {@code 4070} takes
 * goods from a customs warehouse into free circulation. Which may follow which is a dated table of
 * the customs room.
 *
 * @param requested two digits
 * @param previous two digits, {@code 00} for none
 */
public record CustomsProcedure(String requested, String previous) {

    private static final String TRANSIT = "80";
    private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{2}");
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    public CustomsProcedure {
        requested = Given.required(requested);
        previous = Given.required(previous);
        if (!TWO_DIGITS.matcher(requested).matches() || !TWO_DIGITS.matcher(previous).matches()) {
            throw new InvalidValue("procedure-format", Given.shown(requested + ' ' + previous));
        }
    }

    /**
     * @throws InvalidValue {@code required} or {@code procedure-format}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CustomsProcedure parse(String given) {
        String code = Given.unspaced(given);
        if (!FOUR_DIGITS.matcher(code).matches()) {
            throw new InvalidValue("procedure-format", Given.shown(given));
        }
        return new CustomsProcedure(code.substring(0, 2), code.substring(2));
    }

    /** Four digits, requested before previous. */
    @JsonValue
    public String code() {
        return requested + previous;
    }

    /** Whether it is declared on the form of the transit declaration: no duties, no origin. */
    public boolean transit() {
        return TRANSIT.equals(requested);
    }

    @Override
    public String toString() {
        return code();
    }
}
