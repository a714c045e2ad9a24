package org.caravanserai.inventory.ledger;

import java.util.List;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.Problem;

/**
 * Notes and reasons as people write them: kept to the letter, whatever they contain. Only what no
 * column can keep is refused.
 */
public final class FreeText {

    private static final int LONGEST = 1000;
    private static final Pattern UNKEPT = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

    private FreeText() {}

    /** The text, empty where none was given. */
    public static String optional(String field, String text, List<Problem> problems) {
        return optional(field, text, LONGEST, problems);
    }

    /** The text, empty where none was given. */
    public static String optional(String field, String text, int longest, List<Problem> problems) {
        if (text == null) {
            return "";
        }
        if (text.length() > longest) {
            problems.add(Problem.of(field, "note-too-long", text.length(), longest));
        }
        if (UNKEPT.matcher(text).find()) {
            problems.add(Problem.of(field, "note-control-characters"));
        }
        return text;
    }

    /** The text, which must say something. */
    public static String required(String field, String text, List<Problem> problems) {
        if (text == null || text.isBlank()) {
            problems.add(Problem.of(field, "required"));
            return "";
        }
        return optional(field, text, problems);
    }
}
