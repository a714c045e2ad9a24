package org.caravanserai.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * The number of a container by ISO 6346: owner code, category U, J or Z, serial number and check
 * digit. What a person types must be right ({@link #parse}); what a machine sends is kept as
 * received ({@link #asReceived}), because shipper-owned units and broken feeds exist, and {@link
 * #doubt} tells what is wrong with it. A remainder of 10 (check digit 0) is legal.
 *
 * @param value without spaces and dashes, upper case
 */
public record ContainerNumber(@JsonValue String value) {

    private static final int LONGEST = 17;
    private static final Pattern FORM = Pattern.compile("[A-Z]{4}[0-9]{7}");

    public ContainerNumber {
        String given = value;
        value = Given.compact(value);
        if (value.length() > LONGEST || !value.codePoints().allMatch(ContainerNumber::printable)) {
            throw new InvalidValue("container-format", Given.shown(given));
        }
    }

    private static boolean printable(int c) {
        return c > ' ' && c < 0x7F || Character.isLetter(c);
    }

    /**
     * The number, if its form, category and check digit are right.
     *
     * @throws InvalidValue {@code required}, {@code container-format}, {@code container-cyrillic}
     *     (given, letter, position from 1), {@code container-category} (given, letter), {@code
     *     container-check-digit} (given, expected digit)
     */
    public static ContainerNumber parse(String given) {
        ContainerNumber number = new ContainerNumber(given);
        number.complaint()
                .ifPresent(
                        complaint -> {
                            throw complaint;
                        });
        return number;
    }

    /** The number as a machine sent it; refused only if it cannot be a number at all. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ContainerNumber asReceived(String given) {
        return new ContainerNumber(given);
    }

    @JsonIgnore
    public boolean valid() {
        return complaint().isEmpty();
    }

    /** The code of what is wrong, as {@link #parse} would name it. */
    public Optional<String> doubt() {
        return complaint().map(InvalidValue::code);
    }

    /** As painted on the box: {@code CSQU 305438 3}; a number in doubt is printed as it came. */
    public String printed() {
        return FORM.matcher(value).matches()
                ? value.substring(0, 4) + ' ' + value.substring(4, 10) + ' ' + value.charAt(10)
                : value;
    }

    /** What is wrong, with the arguments of its message; empty for a valid number. */
    public Optional<InvalidValue> complaint() {
        for (int i = 0; i < value.length(); i++) {
            if (Character.UnicodeScript.of(value.charAt(i)) == Character.UnicodeScript.CYRILLIC) {
                String letter = value.substring(i, i + 1);
                return Optional.of(new InvalidValue("container-cyrillic", value, letter, i + 1));
            }
        }
        if (!FORM.matcher(value).matches()) {
            return Optional.of(new InvalidValue("container-format", value));
        }
        if ("UJZ".indexOf(value.charAt(3)) < 0) {
            return Optional.of(
                    new InvalidValue("container-category", value, value.substring(3, 4)));
        }
        int expected = CheckDigits.iso6346(value.substring(0, 10));
        return value.charAt(10) - '0' == expected
                ? Optional.empty()
                : Optional.of(new InvalidValue("container-check-digit", value, expected));
    }

    @Override
    public String toString() {
        return value;
    }
}
