package org.caravanserai.kernel.identity;

import java.util.Objects;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * A trader, carrier or broker as named on a document.
 *
 * @param name 1 to 200 characters, white space collapsed, no control characters (nor those that
 *     turn the direction of writing, which would let a name pass for another)
 */
public record Party(PartyId id, String name) {

    private static final int LONGEST = 200;
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    public Party {
        Objects.requireNonNull(id, "id");
        name = Given.required(name);
        if (name.length() > LONGEST || CONTROL.matcher(name).find()) {
            throw new InvalidValue(
                    "party-name", Given.shown(CONTROL.matcher(name).replaceAll("?")));
        }
    }

    /**
     * @throws InvalidValue {@code required} or {@code party-name}
     */
    public static Party named(String name) {
        return new Party(PartyId.ofName(name), name);
    }
}
