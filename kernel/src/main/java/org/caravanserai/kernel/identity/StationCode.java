package org.caravanserai.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * The code of a railway station in the unified network marking (ESR) of the 1520 mm gauge: six
 * digits, the last a check digit. A few codes in use break the check digit (foreign stations), so
 * it is told by {@link #valid} and not enforced.
 */
public record StationCode(@JsonValue String value) {

    public StationCode {
        String given = value;
        value = Given.unspaced(value);
        if (!value.matches("[0-9]{6}")) {
            throw new InvalidValue("station-code-format", Given.shown(given));
        }
    }

    /**
     * @throws InvalidValue {@code required} or {@code station-code-format}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StationCode parse(String given) {
        return new StationCode(given);
    }

    @JsonIgnore
    public boolean valid() {
        return doubt().isEmpty();
    }

    /** {@code station-code-check-digit}. */
    public Optional<String> doubt() {
        return CheckDigits.esr(value.substring(0, 5)) == value.charAt(5) - '0'
                ? Optional.empty()
                : Optional.of("station-code-check-digit");
    }

    @Override
    public String toString() {
        return value;
    }
}
