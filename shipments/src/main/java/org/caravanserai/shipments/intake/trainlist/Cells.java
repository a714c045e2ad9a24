package org.caravanserai.shipments.intake.trainlist;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;

/** Reads the cells of one row and notes what is wrong with each. */
final class Cells {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}([.][0-9]{1,12})?");
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    private final RawRow row;
    private final List<Problem> problems;

    Cells(RawRow row, List<Problem> problems) {
        this.row = row;
        this.problems = problems;
    }

    boolean filled(Column column) {
        return !row.text(column).isBlank();
    }

    /** The value of a cell, or null with a problem. */
    <T> T value(Column column, Function<String, T> parser) {
        try {
            return parser.apply(row.text(column));
        } catch (InvalidValue wrong) {
            problems.add(wrong.at(column.title).inRow(row.number()));
            return null;
        }
    }

    /** The value of a cell that may be empty. */
    <T> T optional(Column column, Function<String, T> parser) {
        return filled(column) ? value(column, parser) : null;
    }

    /** A text as it was written, which the outside may have filled with anything. */
    String text(Column column, int longest) {
        return value(
                column,
                given -> {
                    String text = Given.required(given);
                    if (CONTROL.matcher(given).find()) {
                        throw new InvalidValue("text-control-characters");
                    }
                    if (text.length() > longest) {
                        throw new InvalidValue("text-too-long", longest, text.length());
                    }
                    return text;
                });
    }

    String matching(Column column, Pattern form, String code) {
        return value(
                column,
                given -> {
                    String text = Given.required(given);
                    if (!form.matcher(text).matches()) {
                        throw new InvalidValue(code, Given.shown(text));
                    }
                    return text;
                });
    }

    BigDecimal number(Column column) {
        return value(
                column,
                given -> {
                    String text = Given.required(given);
                    if (!NUMBER.matcher(text).matches()) {
                        throw new InvalidValue("number-format", Given.shown(text));
                    }
                    return new BigDecimal(text);
                });
    }

    void complain(Column column, String code, Object... args) {
        problems.add(Problem.ofRow(row.number(), column.title, code, args));
    }

    void complain(Problem problem) {
        problems.add(problem.inRow(row.number()));
    }
}
