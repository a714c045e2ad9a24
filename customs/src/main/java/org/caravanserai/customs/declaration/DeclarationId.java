package org.caravanserai.customs.declaration;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.NotFound;

/** Our own name of a declaration, {@code D-000001}, and of its items, {@code D-000001/1}. */
public final class DeclarationId {

    private static final Pattern FORM = Pattern.compile("[Dd]-([0-9]{1,15})");

    private DeclarationId() {}

    public static String print(long id) {
        return String.format(Locale.ROOT, "D-%06d", id);
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
