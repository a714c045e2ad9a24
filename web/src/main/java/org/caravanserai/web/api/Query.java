package org.caravanserai.web.api;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.sieve.Sieve;

/**
 * Reads the parameters of a query. An empty one means the same as none; a wrong one is named by its
 * field.
 */
public final class Query {

    private static final String ONLY = "only.";

    /** Rows of a page when the caller names no limit. */
    public static final int USUAL_LIMIT = 100;

    /** Most rows of a page. */
    public static final int MOST = 1000;

    /** No list of ours is paged by its rows so far. */
    private static final long FARTHEST = 1_000_000_000;

    private Query() {}

    /** A value type; null when nothing was given. */
    public static <T> T value(String field, String given, Function<String, T> parse) {
        if (text(given) == null) {
            return null;
        }
        try {
            return parse.apply(given);
        } catch (InvalidValue e) {
            throw new InvalidInput(e.at(field));
        }
    }

    /**
     * A value type that the path names.
     *
     * @throws NotFound if it names nothing
     */
    public static <T> T named(String kind, String given, Function<String, T> parse) {
        T value = value(kind, given, parse);
        if (value == null) {
            throw new NotFound(kind, given);
        }
        return value;
    }

    /** The text without outer blanks; null when nothing was given. */
    public static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    /** One of the constants, by name; null when nothing was given. */
    public static <E extends Enum<E>> E choice(String field, String given, Class<E> type) {
        if (text(given) == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text(given).toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () ->
                                InvalidInput.of(
                                        field, "unknown-choice", Given.shown(given), names(type)));
    }

    /**
     * True or false; null where nothing was given.
     *
     * @throws InvalidInput {@code unknown-choice} on the field
     */
    public static Boolean flag(String field, String given) {
        String word = text(given);
        if (word == null || word.equals("true") || word.equals("false")) {
            return word == null ? null : Boolean.valueOf(word);
        }
        throw InvalidInput.of(field, "unknown-choice", Given.shown(given), "true, false");
    }

    /**
     * Whether something is asked for: not where nothing was given.
     *
     * @throws InvalidInput {@code unknown-choice} on the field: {@code dryRun=1} must never be read
     *     as "do it"
     */
    public static boolean asked(String field, String given) {
        return Boolean.TRUE.equals(flag(field, given));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }

    /**
     * An instant with its offset. A plus sign that nobody encoded arrives as a blank and is read as
     * what it was.
     */
    public static Instant instant(String field, String given) {
        if (text(given) == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text(given).replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw InvalidInput.of(field, "instant-format", Given.shown(given));
        }
    }

    /** A day; null where nothing was given. */
    public static LocalDate day(String field, String given) {
        if (text(given) == null) {
            return null;
        }
        try {
            return LocalDate.parse(text(given));
        } catch (DateTimeException e) {
            throw InvalidInput.of(field, "date-format", Given.shown(given));
        }
    }

    /** A whole number above zero; null where nothing was given. */
    public static BigDecimal packages(String field, String given) {
        String number = text(given);
        if (number == null || number.matches("0*[1-9][0-9]{0,11}")) {
            return number == null ? null : new BigDecimal(number);
        }
        throw InvalidInput.of(field, "pick-packages", Given.shown(given));
    }

    /** Rows of a page: 1 to 1,000, or the usual number. */
    public static int limit(String given) {
        if (text(given) == null) {
            return USUAL_LIMIT;
        }
        try {
            int limit = new BigDecimal(text(given)).intValueExact();
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            throw InvalidInput.of("limit", "limit-out-of-range", MOST);
        }
        throw InvalidInput.of("limit", "limit-out-of-range", MOST);
    }

    /**
     * Where a page begins in a list that is counted from its first row, 0 where nothing is given.
     */
    public static int offset(String cursor) {
        return (int) position(cursor, FARTHEST);
    }

    /** Behind which number a page begins, 0 where nothing is given. */
    public static long position(String cursor) {
        return position(cursor, Long.MAX_VALUE);
    }

    private static long position(String cursor, long most) {
        String given = text(cursor);
        if (given == null) {
            return 0;
        }
        try {
            long position = Long.parseLong(given);
            if (position >= 0 && position <= most) {
                return position;
            }
        } catch (NumberFormatException notOurs) {
            throw InvalidInput.of("cursor", "cursor-unknown");
        }
        throw InvalidInput.of("cursor", "cursor-unknown");
    }

    /**
     * A list by its columns, as the address of its page says it: {@code sort=-net&only.goods=tyre}.
     * Days and moments are those of UTC.
     */
    public static Sieve sieve(String sort, Map<String, List<String>> parameters) {
        Map<String, String> only = new HashMap<>();
        parameters.forEach(
                (name, values) -> {
                    if (name.startsWith(ONLY) && !values.get(0).isBlank()) {
                        only.put(name.substring(ONLY.length()), values.get(0));
                    }
                });
        String by = text(sort);
        boolean descending = by != null && by.startsWith("-");
        return new Sieve(descending ? by.substring(1) : by, descending, only, ZoneOffset.UTC);
    }
}
