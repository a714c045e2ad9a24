package org.caravanserai.customs.declaration;

import java.util.List;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/** Free texts of a declaration: not longer than their box, without control characters. */
final class TextCheck {

    static final int REASON = 500;

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    private TextCheck() {}

    static void check(String field, String text, int longest, List<Problem> problems) {
        if (text == null) {
            return;
        }
        if (text.length() > longest) {
            problems.add(Problem.of(field, "text-too-long", longest, text.length()));
        }
        if (CONTROL.matcher(text).find()) {
            problems.add(Problem.of(field, "text-control-characters"));
        }
    }

    /**
     * @throws InvalidInput if the reason cannot be kept as it is
     */
    static void reason(String text) {
        List<Problem> problems = new java.util.ArrayList<>();
        check("reason", text, REASON, problems);
        InvalidInput.throwIfAny(problems);
    }
}
