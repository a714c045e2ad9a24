package org.caravanserai.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * Our own code of a place, such as {@code KZ-KHORGOS-GATEWAY}, which never changes. UN/LOCODE, ESR
 * and customs post codes are aliases with dates: several nodes of the corridor have no UN/LOCODE,
 * and one covers three places.
 */
public record FacilityCode(@JsonValue String value) {

    private static final int LONGEST = 40;
    private static final Pattern FORM = Pattern.compile("[A-Z]{2,3}(-[A-Z0-9]+)+");

    public FacilityCode {
        value = Given.upper(value);
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new InvalidValue("facility-code-format", Given.shown(value));
        }
    }

    /**
     * @throws InvalidValue {@code required} or {@code facility-code-format}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FacilityCode parse(String given) {
        return new FacilityCode(given);
    }

    @Override
    public String toString() {
        return value;
    }
}
