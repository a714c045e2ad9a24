package org.caravanserai.web.grid;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * What somebody types over a column: {@code tyre} (contains), {@code !tyre} (does not), {@code =12}
 * (is), {@code =} (is empty), {@code >100}, {@code <=2026-11-30}, {@code 10..20}. Numbers may carry
 * a comma or spaces; a day or moment is compared as far as it was typed, so {@code 2026-11} is a
 * whole month.
 */
public final class Condition {

    private static final List<String> SIGNS = List.of(">=", "<=", ">", "<", "=", "!");
    private static final String RANGE = "..";

    private Condition() {}

    /**
     * @param zone of the moments that the reader sees
     */
    public static Predicate<Object> of(String typed, ZoneId zone) {
        String text = typed.strip();
        int range = text.indexOf(RANGE);
        if (range > 0 && range + RANGE.length() < text.length()) {
            return compare(text.substring(0, range), zone, by -> by >= 0)
                    .and(compare(text.substring(range + RANGE.length()), zone, by -> by <= 0));
        }
        String sign = SIGNS.stream().filter(text::startsWith).findFirst().orElse("");
        String operand = text.substring(sign.length()).strip();
        return switch (sign) {
            case ">=" -> compare(operand, zone, by -> by >= 0);
            case "<=" -> compare(operand, zone, by -> by <= 0);
            case ">" -> compare(operand, zone, by -> by > 0);
            case "<" -> compare(operand, zone, by -> by < 0);
            case "=" ->
                    operand.isEmpty()
                            ? value -> shown(value, zone).isEmpty()
                            : compare(operand, zone, by -> by == 0);
            case "!" -> Predicate.not(contains(operand, zone));
            default -> contains(text, zone);
        };
    }

    private static Predicate<Object> contains(String part, ZoneId zone) {
        String wanted = part.toLowerCase(Locale.ROOT);
        String number = plain(part);
        return value ->
                shown(value, zone).toLowerCase(Locale.ROOT).contains(wanted)
                        || value instanceof Number
                                && !number.isEmpty()
                                && shown(value, zone).startsWith(number);
    }

    private static Predicate<Object> compare(String operand, ZoneId zone, IntPredicate wanted) {
        String text = operand.strip();
        return value -> {
            if (value == null || shown(value, zone).isEmpty()) {
                return false;
            }
            if (value instanceof Number number) {
                BigDecimal typed = number(text);
                return typed != null && wanted.test(decimal(number).compareTo(typed));
            }
            String shown = shown(value, zone);
            String sameLength = shown.substring(0, Math.min(shown.length(), text.length()));
            return wanted.test(
                    (value instanceof CharSequence ? shown : sameLength).compareToIgnoreCase(text));
        };
    }

    /** A cell as plain text: numbers without grouping, moments by the clock of the zone. */
    static String shown(Object value, ZoneId zone) {
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

    private static BigDecimal number(String typed) {
        try {
            return new BigDecimal(plain(typed));
        } catch (NumberFormatException text) {
            return null;
        }
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s\\u2009\\u00a0]", "").replace(',', '.');
    }
}
