package org.caravanserai.shipments.intake;

import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;

/** The name under which the columns of a sender are remembered. */
public final class SenderName {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N} ._-]{2,60}");

    private SenderName() {}

    /**
     * @return the name with single blanks
     * @throws InvalidInput {@code sheet-sender}
     */
    public static String of(String given) {
        String name = given == null ? "" : Given.collapsed(given);
        if (!FORM.matcher(name).matches()) {
            throw InvalidInput.of("sender", "sheet-sender");
        }
        return name;
    }
}
