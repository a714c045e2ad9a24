package org.caravanserai.web.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.api.Query;

/**
 * What a report is asked for; without days it is this year so far.
 *
 * @param facility null for all
 */
public record ReportPeriod(LocalDate from, LocalDate to, FacilityCode facility) {

    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2099;

    /**
     * @throws InvalidInput on {@code from}, {@code to} or {@code facility}
     */
    public static ReportPeriod of(String from, String to, String facility, LocalDate today) {
        LocalDate last = day("to", to, today);
        LocalDate first = day("from", from, last.withDayOfYear(1));
        if (first.isAfter(last)) {
            throw InvalidInput.of("from", "period-backwards");
        }
        return new ReportPeriod(
                first, last, Query.value("facility", facility, FacilityCode::parse));
    }

    static ReportPeriod of(Asked asked, Instant now) {
        return of(
                asked.value("from"),
                asked.value("to"),
                asked.value("facility"),
                OfficeCalendar.day(now));
    }

    String subject() {
        return from + " " + to + (facility == null ? "" : " " + facility);
    }

    private static LocalDate day(String field, String given, LocalDate otherwise) {
        if (Query.text(given) == null) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(Query.text(given));
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            throw InvalidInput.of(field, "date-format", Given.shown(given));
        }
        throw InvalidInput.of(field, "day-out-of-range");
    }
}
