package org.caravanserai.customs.declaration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.NotFound;

/** Our own name of a declaration, {@code D-000001}, and of its items, {@code D-000001/1}. */
public final class DeclarationId {

    private static final String PREFIX = "D-";
    private static final int DIGITS = 6;
    private static final Pattern FORM = Pattern.compile("[Dd]-([0-9]{1,15})");

    private DeclarationId() {}

    public static String print(long id) {
        String digits = Long.toString(id);
        return PREFIX + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    public static String print(long id, int item) {
        return print(id) + "/" + item;
    }

    /**
     * @throws NotFound if no declaration can have that name
     */
    public static long parse(String given) {
        Matcher form = FORM.matcher(given == null ? "" : given.trim());
        if (!form.matches()) {
            throw new NotFound("declaration", given);
        }
        return Long.parseLong(form.group(1));
    }
}
