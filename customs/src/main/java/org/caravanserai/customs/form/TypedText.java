package org.caravanserai.customs.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;

/** What people type into boxes, read as values; what cannot be read is a problem of its field. */
public final class TypedText {

    private TypedText() {}

    /** A decimal as any of the four languages writes it; null for nothing. */
    public static BigDecimal number(String given, String field, List<Problem> problems) {
        String text = given == null ? "" : given.replaceAll("[\\s\\p{Z}']", "").replace(',', '.');
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > 30 || !text.matches("-?[0-9]*\\.?[0-9]+")) {
            problems.add(Problem.of(field, "number-format", given.strip()));
            return null;
        }
        return new BigDecimal(text);
    }

    /** The value a text stands for; null where the text is blank or wrong. */
    public static <T> T value(
            String given, Function<String, T> as, String field, List<Problem> problems) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return as.apply(given.strip());
        } catch (InvalidValue wrong) {
            problems.add(wrong.at(field));
            return null;
        }
    }

    /** A day as ISO 8601 or as 22.11.2026; null for nothing. */
    public static LocalDate day(String given, String field, List<Problem> problems) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String text = given.strip();
        String iso =
                text.matches("[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}")
                        ? text.substring(6)
                                + "-"
                                + text.substring(3, 5)
                                + "-"
                                + text.substring(0, 2)
                        : text;
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeParseException wrong) {
            problems.add(Problem.of(field, "date-format", text));
            return null;
        }
    }
}
