package org.caravanserai.web.page.broker;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caravanserai.customs.form.TypedText;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;

/** What people type into boxes, read as values; what cannot be read is a problem of its field. */
final class Typed {

    private Typed() {}

    /** A decimal as any of the four languages writes it; null for nothing. */
    static BigDecimal number(String given, String field, List<Problem> problems) {
        return TypedText.number(given, field, problems);
    }

    /** The value a text stands for; null where the text is blank or wrong. */
    static <T> T value(String given, Function<String, T> as, String field, List<Problem> problems) {
        return TypedText.value(given, as, field, problems);
    }

    /**
     * @throws InvalidInput in place of a value that cannot be
     */
    static <T> T value(Supplier<T> work, String field) {
        try {
            return work.get();
        } catch (InvalidValue wrong) {
            throw new InvalidInput(wrong.at(field));
        }
    }
}
