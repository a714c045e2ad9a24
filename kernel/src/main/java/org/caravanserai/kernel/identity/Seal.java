package org.caravanserai.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * The number on a seal, so written that a scan and a waybill compare equal. Letters of any script
 * are marks of real seals.
 *
 * @param number upper case, without spaces, up to 20 letters, digits and dashes
 */
public record Seal(@JsonValue String number) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}0-9-]{1,20}");

    public Seal {
        String given = number;
        number = Given.unspaced(number);
        if (!FORM.matcher(number).matches()) {
            throw new InvalidValue("seal-format", Given.shown(given));
        }
    }

    /**
     * @throws InvalidValue {@code required} or {@code seal-format}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Seal parse(String given) {
        return new Seal(given);
    }

    @Override
    public String toString() {
        return number;
    }
}
