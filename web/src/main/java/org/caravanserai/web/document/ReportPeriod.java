package org.caravanserai.web.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.report.WarehouseReport;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.api.Query;

/**
 * What a report is asked for; without days it is this year so far.
 *
 * @param facility null for all
 * @param knownAt what was recorded later is left out; null for all that is known
 */
public record ReportPeriod(LocalDate from, LocalDate to, FacilityCode facility, Instant knownAt) {

    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2099;

    /**
     * @throws InvalidInput on {@code from}, {@code to} or {@code facility}
     */
    public static ReportPeriod of(
            String from, String to, String facility, String knownAt, LocalDate today) {
        LocalDate last = day("to", to, today);
        LocalDate first = day("from", from, last.withDayOfYear(1));
        if (first.isAfter(last)) {
            throw InvalidInput.of("from", "period-backwards");
        }
        return new ReportPeriod(
                first,
                last,
                Query.value("facility", facility, FacilityCode::parse),
                Query.instant("knownAt", knownAt));
    }

    static ReportPeriod of(Asked asked, Instant now) {
        return of(
                asked.value("from"),
                asked.value("to"),
                asked.value("facility"),
                asked.value("knownAt"),
                OfficeCalendar.day(now));
    }

    String subject() {
        return from + " " + to + (facility == null ? "" : " " + facility);
    }

    /** What the service is asked. */
    public WarehouseReport.Period wanted() {
        return new WarehouseReport.Period(from, to, facility, knownAt);
    }

    List<Part.Fact> facts(SiteNames sites) {
        Said where = facility == null ? Term.of("paper.all-warehouses") : sites.name(facility);
        List<Part.Fact> facts = new ArrayList<>();
        facts.add(new Part.Fact(Term.of("paper.warehouse"), where));
        facts.add(new Part.Fact(Term.of("paper.period"), from + " – " + to));
        if (knownAt != null) {
            facts.add(
                    new Part.Fact(
                            Term.of("reports.known-at"),
                            Figures.moment(knownAt, OfficeCalendar.ZONE)));
        }
        return facts;
    }

    static LocalDate day(String field, String given, LocalDate otherwise) {
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
