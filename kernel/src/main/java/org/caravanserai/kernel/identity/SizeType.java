package org.caravanserai.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.reference.ReferenceTable;

/**
 * Size and type of a container by ISO 6346, such as {@code 42G1}; group codes of bookings ({@code
 * 45GP}) too. The four-digit codes of the 1984 edition are read as what they are called today.
 *
 * @param code four characters, upper case
 */
public record SizeType(@JsonValue String code) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z][0-9A-Z][A-Z][0-9A-Z]");
    private static final Map<String, Length> LENGTHS = lengths();
    private static final Map<String, String> ALIASES =
            ReferenceTable.read(SizeType.class, "size-type-aliases.csv").stream()
                    .collect(Collectors.toMap(row -> row.get("old"), row -> row.get("current")));

    private record Length(int feet, BigDecimal teu) {}

    public SizeType {
        String given = Given.compact(code);
        code = ALIASES.getOrDefault(given, given);
        if (!FORM.matcher(code).matches() || !LENGTHS.containsKey(code.substring(0, 1))) {
            throw new InvalidValue("unknown-size-type", Given.shown(given));
        }
    }

    private static Map<String, Length> lengths() {
        return ReferenceTable.read(SizeType.class, "size-lengths.csv").stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get("character"),
                                row ->
                                        new Length(
                                                Integer.parseInt(row.get("feet")),
                                                new BigDecimal(row.get("teu")))));
    }

    /**
     * @throws InvalidValue {@code required} or {@code unknown-size-type}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SizeType parse(String given) {
        return new SizeType(given);
    }

    /** Twenty-foot equivalent units, by the table of lengths. */
    public BigDecimal teu() {
        return length().teu();
    }

    public int lengthFeet() {
        return length().feet();
    }

    private Length length() {
        return LENGTHS.get(code.substring(0, 1));
    }

    @Override
    public String toString() {
        return code;
    }
}
