package org.caravanserai.web.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caravanserai.kernel.goods.Unit;

/**
 * Units in words, also where only their codes were kept: in the rates and the explanations of
 * payments, which are stored as they were computed and read in any language.
 */
public final class UnitWords {

    private static final Pattern AFTER_STROKE = Pattern.compile("(/ (?:[0-9.]+ )?)([A-Z0-9]{2,3})");

    private static final Pattern FIRST_WORD = Pattern.compile("(?m)^[^\\s]+");

    private UnitWords() {}

    /** The short form of a unit; any other text, such as a currency, as it is. */
    public static String unit(String code, Locale language) {
        return Unit.coded(code).map(unit -> unit.name(language)).orElse(code);
    }

    /** A rate such as {@code 10 %, ≥ 1.88 EUR / KGM}, its unit in words. */
    public static String rate(String rate, Locale language) {
        return rate == null
                ? null
                : AFTER_STROKE
                        .matcher(rate)
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                found.group(1) + unit(found.group(2), language)));
    }

    /** Lines that each begin with a unit, the unit in words. */
    public static String leading(String lines, Locale language) {
        return FIRST_WORD
                .matcher(lines)
                .replaceAll(found -> Matcher.quoteReplacement(unit(found.group(), language)));
    }

    /** The arguments of a sentence, units among them in words. */
    public static Object[] arguments(List<?> arguments, Locale language) {
        return arguments.stream()
                .map(argument -> argument instanceof String text ? unit(text, language) : argument)
                .toArray();
    }
}
