package org.caravanserai.kernel.sieve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day or moment as far as somebody typed it: {@code 2026-11} is a whole month.
 *
 * @param from its first moment
 * @param before the first moment that is no longer in it
 */
record Span(LocalDateTime from, LocalDateTime before) {

    private static final Pattern FORM =
            Pattern.compile(
                    "([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:["
                            + " T]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?)?)?)?");
    private static final ChronoUnit[] UNITS = {
        ChronoUnit.YEARS,
        ChronoUnit.MONTHS,
        ChronoUnit.DAYS,
        null,
        ChronoUnit.MINUTES,
        ChronoUnit.SECONDS
    };

    /** Null where that is neither a day nor a moment. */
    static Span read(String typed) {
        Matcher form = FORM.matcher(typed);
        if (!form.matches()) {
            return null;
        }
        int[] parts = {0, 1, 1, 0, 0, 0};
        int last = 0;
        for (int i = 0; i < parts.length; i++) {
            if (form.group(i + 1) != null) {
                parts[i] = Integer.parseInt(form.group(i + 1));
                last = i;
            }
        }
        try {
            LocalDateTime from =
                    LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
            return new Span(from, from.plus(1, UNITS[last]));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The same for something that lasts a day. */
    Span ofDays() {
        LocalDateTime day = from.truncatedTo(ChronoUnit.DAYS);
        return before.isAfter(day.plusDays(1)) ? this : new Span(day, day.plusDays(1));
    }

    LocalDate firstDay() {
        return from.toLocalDate();
    }

    LocalDate dayAfter() {
        return before.toLocalDate();
    }

    boolean holds(LocalDateTime moment, Sign sign) {
        boolean begun = !moment.isBefore(from);
        boolean over = !moment.isBefore(before);
        return switch (sign) {
            case AT_LEAST -> begun;
            case AT_MOST -> !over;
            case MORE -> over;
            case LESS -> !begun;
            case IS, PART -> begun && !over;
            case NOT -> !begun || over;
        };
    }
}
