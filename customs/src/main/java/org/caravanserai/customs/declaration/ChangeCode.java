package org.caravanserai.customs.declaration;

import java.util.Set;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.InvalidInput;

/**
 * Box 45a of a correction (EEC Board Decision 289): stage, ground, and what it touches. That there
 * are eight parts is sourced; the figures within the parts are unverified.
 *
 * @param stage 1 before release, 2 after release
 * @param ground two digits of the circumstance
 */
public record ChangeCode(
        int stage,
        String ground,
        boolean quantity,
        boolean origin,
        boolean commodity,
        boolean value,
        boolean payments,
        boolean other) {

    static final int BEFORE_RELEASE = 1;
    static final int AFTER_RELEASE = 2;

    private static final Pattern GROUND = Pattern.compile("[0-9]{2}");
    private static final Set<String> QUANTITY =
            Set.of("31.count", "31.packages", "35", "38", "41", "41.unit", "41.more");
    private static final Set<String> VALUE = Set.of("42", "42.currency", "45");
    private static final Set<String> OWN_PART = Set.of("33", "34");

    public ChangeCode {
        if (ground == null || !GROUND.matcher(ground).matches()) {
            throw InvalidInput.of("ground", "change-ground-format");
        }
    }

    /** The code that says what these boxes are about. */
    static ChangeCode of(int stage, String ground, Set<String> boxes, boolean payments) {
        return new ChangeCode(
                stage,
                ground,
                boxes.stream().anyMatch(QUANTITY::contains),
                boxes.contains("34"),
                boxes.contains("33"),
                boxes.stream().anyMatch(VALUE::contains),
                payments,
                boxes.stream()
                        .anyMatch(
                                box ->
                                        !QUANTITY.contains(box)
                                                && !VALUE.contains(box)
                                                && !OWN_PART.contains(box)));
    }

    /** As it stands in the box, such as {@code 1/03/0/0/1/1/1/0}. */
    public String printed() {
        return stage
                + "/"
                + ground
                + part(quantity)
                + part(origin)
                + part(commodity)
                + part(value)
                + part(payments)
                + part(other);
    }

    private static String part(boolean touched) {
        return touched ? "/1" : "/0";
    }
}
