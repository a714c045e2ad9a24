package org.caravanserai.customs.tariff;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.reference.ReferenceTable;

/**
 * Reads a rate as the tariff words it ({@code 10, но не менее 1,88 евро за 1 кг}), as people type
 * it ({@code 5%, but not less than 0.1 EUR per kg}), and as we print it ({@link DutyRate#text}).
 * "Not more than" is the lower of the share and the amount per unit.
 */
public final class RateText {

    private static final String NUMBER = "([0-9]{1,6}(?:\\.[0-9]{1,6})?)";
    private static final String SHARE = NUMBER + " ?%?";
    private static final String PER =
            NUMBER
                    + " ?([^0-9/ ]+(?: сша)?) ?(?:/|за |per ) ?(?:"
                    + NUMBER
                    + " ?)?([^0-9 )][^ )]{0,9})";
    private static final String AT_LEAST = ",? ?(?:≥|(?:но )?не менее|(?:but )?not less than) ?";
    private static final String AT_MOST = ",? ?(?:≤|(?:но )?не более|(?:but )?not more than) ?";

    private static final Pattern AD_VALOREM = Pattern.compile(SHARE);
    private static final Pattern SPECIFIC = Pattern.compile(PER);
    private static final Pattern NOT_LESS = Pattern.compile(SHARE + AT_LEAST + PER);
    private static final Pattern NOT_MORE = Pattern.compile(SHARE + AT_MOST + PER);
    private static final Pattern PLUS = Pattern.compile(SHARE + " ?(?:\\+|плюс|plus) ?" + PER);
    private static final Pattern LOWER =
            Pattern.compile(
                    "(?:min\\()?"
                            + SHARE
                            + "(?:; ?|,? либо |,? or )"
                            + SHARE
                            + AT_LEAST
                            + PER
                            + "(?:\\)|,.*)?");

    private static final Map<String, String> WORDS =
            ReferenceTable.read(RateText.class, "rate-words.csv").stream()
                    .collect(Collectors.toMap(row -> row.get("word"), row -> row.get("code")));

    private RateText() {}

    /**
     * @throws InvalidValue {@code required}, {@code rate-format}, {@code unknown-currency} or
     *     {@code unknown-unit}
     */
    public static DutyRate parse(String given) {
        if (given == null || given.isBlank()) {
            throw new InvalidValue("required", "rate");
        }
        String text = plain(given);
        Matcher share = AD_VALOREM.matcher(text);
        if (share.matches()) {
            return DutyRate.adValorem(share.group(1));
        }
        Matcher specific = SPECIFIC.matcher(text);
        if (specific.matches()) {
            return rate(RateKind.SPECIFIC, "0", null, specific, 1);
        }
        return combined(text, given);
    }

    private static DutyRate combined(String text, String given) {
        Matcher least = NOT_LESS.matcher(text);
        if (least.matches()) {
            return rate(RateKind.NOT_LESS_THAN, least.group(1), null, least, 2);
        }
        Matcher plus = PLUS.matcher(text);
        if (plus.matches()) {
            return rate(RateKind.PLUS, plus.group(1), null, plus, 2);
        }
        Matcher most = NOT_MORE.matcher(text);
        if (most.matches()) {
            return rate(RateKind.WHICHEVER_IS_LOWER, most.group(1), "0", most, 2);
        }
        Matcher lower = LOWER.matcher(text);
        if (lower.matches()) {
            return rate(RateKind.WHICHEVER_IS_LOWER, lower.group(1), lower.group(2), lower, 3);
        }
        throw new InvalidValue("rate-format", Given.shown(given));
    }

    /** Small letters, single blanks, decimal points, no footnotes such as (63С). */
    private static String plain(String given) {
        return given.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("(?<=[0-9]),(?=[0-9])", ".")
                .replaceAll(" ?\\([0-9]{1,3}[сc]\\)", "");
    }

    private static DutyRate rate(
            RateKind kind, String percent, String other, Matcher found, int first) {
        String per = found.group(first + 2) == null ? "1" : found.group(first + 2);
        if (new BigDecimal(per).signum() == 0) {
            throw new InvalidValue("rate-format", Given.shown(found.group()));
        }
        return DutyRate.adValorem(percent)
                .with(
                        kind,
                        other,
                        found.group(first),
                        currency(found.group(first + 1)),
                        per,
                        Unit.parse(code(found.group(first + 3))).code());
    }

    private static String currency(String word) {
        return Money.zero(code(word)).currency();
    }

    private static String code(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return WORDS.getOrDefault(bare, bare.toUpperCase(Locale.ROOT));
    }
}
