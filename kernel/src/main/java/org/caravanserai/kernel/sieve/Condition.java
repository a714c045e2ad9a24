package org.caravanserai.kernel.sieve;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What somebody types over a column: {@code tyre} (contains), {@code !tyre} (does not), {@code =12}
 * (is), {@code =} (is empty), {@code >100}, {@code <=2026-11-30}, {@code 10..20}, {@code
 * tyre|glass} (one or the other). Numbers may carry a comma or spaces; a day or moment is compared
 * as far as it was typed, so {@code 2026-11} is a whole month.
 */
public final class Condition {

    private static final String RANGE = "..";

    private final List<List<Term>> choices;

    /** One comparison; a range is two. */
    record Term(Sign sign, String operand) {

        boolean asksForNothing() {
            return sign == Sign.IS && operand.isEmpty();
        }
    }

    private Condition(List<List<Term>> choices) {
        this.choices = choices;
    }

    static Condition read(String typed) {
        List<List<Term>> choices =
                Stream.of(typed.split("\\|"))
                        .filter(choice -> !choice.isBlank())
                        .map(choice -> terms(choice.strip()))
                        .toList();
        return new Condition(choices.isEmpty() ? List.of(terms(typed.strip())) : choices);
    }

    private static List<Term> terms(String text) {
        int range = text.indexOf(RANGE);
        if (range > 0 && range + RANGE.length() < text.length()) {
            String to = text.substring(range + RANGE.length()).strip();
            return List.of(
                    new Term(Sign.AT_LEAST, text.substring(0, range).strip()),
                    new Term(Sign.AT_MOST, to));
        }
        Sign sign =
                Stream.of(Sign.values())
                        .filter(one -> text.startsWith(one.written()))
                        .findFirst()
                        .orElse(Sign.PART);
        return List.of(new Term(sign, text.substring(sign.written().length()).strip()));
    }

    /** One of these must hold, and of it every term. */
    List<List<Term>> choices() {
        return choices;
    }

    /**
     * @param zone of the moments that the reader sees
     */
    public static Predicate<Object> of(String typed, ZoneId zone) {
        List<List<Term>> choices = read(typed).choices;
        return value ->
                choices.stream()
                        .anyMatch(
                                terms -> terms.stream().allMatch(term -> fits(term, value, zone)));
    }

    private static boolean fits(Term term, Object value, ZoneId zone) {
        String shown = shown(value, zone);
        if (term.asksForNothing() || shown.isEmpty()) {
            return term.asksForNothing()
                    ? shown.isEmpty()
                    : term.sign() == Sign.NOT && !term.operand().isEmpty();
        }
        if (value instanceof Instant || value instanceof LocalDate) {
            return inTime(term, value, zone);
        }
        if (term.sign().compares()) {
            return compared(term, value, shown);
        }
        return (term.sign() == Sign.PART) == isPart(term.operand(), value, shown);
    }

    private static boolean inTime(Term term, Object value, ZoneId zone) {
        Span span = Span.read(term.operand());
        if (span == null) {
            return term.sign() == Sign.NOT && !term.operand().isEmpty();
        }
        return value instanceof Instant moment
                ? span.holds(LocalDateTime.ofInstant(moment, zone), term.sign())
                : span.ofDays().holds(((LocalDate) value).atStartOfDay(), term.sign());
    }

    private static boolean compared(Term term, Object value, String shown) {
        if (value instanceof Number number) {
            BigDecimal typed = Sign.figure(term.operand());
            return typed != null && term.sign().holds(decimal(number).compareTo(typed));
        }
        return term.sign().holds(shown.compareToIgnoreCase(term.operand()));
    }

    private static boolean isPart(String operand, Object value, String shown) {
        String figure = value instanceof Number ? Sign.plain(operand) : "";
        return shown.toLowerCase(Locale.ROOT).contains(operand.toLowerCase(Locale.ROOT))
                || !figure.isEmpty() && shown.startsWith(figure);
    }

    /** A cell as plain text: numbers without grouping, moments by the clock of the zone. */
    private static String shown(Object value, ZoneId zone) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Instant moment) {
            return moment.atZone(zone).toLocalDateTime().toString().replace('T', ' ');
        }
        return value.toString();
    }

    /** Ascending, empty cells last; texts by their letters whatever their case. */
    public static int order(Object one, Object other) {
        boolean missing = one == null || one.toString().isEmpty();
        boolean otherMissing = other == null || other.toString().isEmpty();
        if (missing || otherMissing) {
            return Boolean.compare(missing, otherMissing);
        }
        if (one instanceof Number left && other instanceof Number right) {
            return decimal(left).compareTo(decimal(right));
        }
        if (one instanceof Instant left && other instanceof Instant right) {
            return left.compareTo(right);
        }
        return one.toString().compareToIgnoreCase(other.toString());
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
    }
}
