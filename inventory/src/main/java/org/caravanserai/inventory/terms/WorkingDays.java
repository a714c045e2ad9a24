package org.caravanserai.inventory.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.inventory.warehouse.Site;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;

/**
 * Counts working days: Monday to Friday, as far as the calendar of the country says nothing else,
 * and a day of the site's own nothing else again.
 */
@ApplicationScoped
@Retried
@Transactional
public class WorkingDays {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SOURCE = 200;

    private static final String DAYS =
            "select d.on_day, d.working, d.name, d.source, d.calendar, d.entered_by, d.entered_at"
                + " from inventory.calendar_word d where d.calendar in (?, ?) and d.id = (select"
                + " max(w.id) from inventory.calendar_word w where w.calendar = d.calendar and"
                + " w.on_day = d.on_day and (w.entered_at is null or w.entered_at <= ?)) order by"
                + " d.on_day, case when d.calendar = ? then 1 else 0 end";

    private static final String SAY =
            "insert into inventory.calendar_word (id, calendar, on_day, working, name, source,"
                    + " mark, entered_by, entered_at) values (?, ?, ?, ?, ?, ?, 'H', ?, ?)";

    private static final String NUMBERS = "inventory.calendar_word_seq";

    @Inject PlainSql sql;
    @Inject Warehouse warehouse;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** The exceptions of a site, by day. */
    record Calendar(Map<LocalDate, Boolean> exceptions) {

        /** The day that many working days after the given one, which itself does not count. */
        LocalDate after(LocalDate day, int workingDays) {
            LocalDate found = day;
            int open = workingDays;
            while (open > 0) {
                found = found.plusDays(1);
                if (works(found)) {
                    open--;
                }
            }
            return found;
        }

        private boolean works(LocalDate day) {
            boolean weekday =
                    day.getDayOfWeek() != DayOfWeek.SATURDAY
                            && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            return exceptions.getOrDefault(day, weekday);
        }
    }

    /** The calendar of a site as it was known at that moment. */
    Calendar of(Site site, Instant knownAt) {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        days(site, knownAt).forEach(day -> exceptions.put(day.day(), day.working()));
        return new Calendar(exceptions);
    }

    /**
     * The days of a site that are not what their weekday says, by day; where the site and its
     * country both say something, the site's is last and holds.
     *
     * @param times only what was said by the second of them counts; each word is about a day of its
     *     own, whenever it is asked for
     * @throws NotFound when there is no such site in the actor's scope
     */
    public List<CalendarDay> list(FacilityCode facility, TwoTimes times) {
        return days(known(facility), times.known(clock.now()));
    }

    private List<CalendarDay> days(Site site, Instant knownAt) {
        String own = site.code().value();
        return sql.rows(
                DAYS,
                row ->
                        new CalendarDay(
                                row.getObject(1, LocalDate.class),
                                row.getBoolean(2),
                                row.getString(3),
                                row.getString(4),
                                own.equals(row.getString(5)),
                                row.getString(6),
                                moment(row.getObject(7, OffsetDateTime.class))),
                site.calendar(),
                own,
                knownAt,
                own);
    }

    private static Instant moment(OffsetDateTime entered) {
        return entered == null ? null : entered.toInstant();
    }

    /**
     * Says of a day of a site whether it is worked; said again, the later word holds.
     *
     * @param name of the holiday, or why it is worked
     * @param source where that is written
     * @throws NotFound when there is no such site in the actor's scope
     * @throws InvalidInput on {@code day}, {@code name} or {@code source}
     */
    public void enter(
            FacilityCode facility, LocalDate day, boolean working, String name, String source) {
        Site site = known(facility);
        List<Problem> problems = new ArrayList<>();
        if (day == null) {
            problems.add(Problem.of("day", "required"));
        }
        String called = text("name", name, LONGEST_NAME, problems);
        String written = text("source", source, LONGEST_SOURCE, problems);
        InvalidInput.throwIfAny(problems);
        sql.write(
                SAY,
                sql.numbers(NUMBERS, 1).get(0),
                site.code().value(),
                day,
                working,
                called,
                written,
                actor.get().user(),
                clock.now());
    }

    private static String text(String field, String typed, int longest, List<Problem> problems) {
        String kept = FreeText.required(field, typed, problems);
        if (kept.length() > longest) {
            problems.add(Problem.of(field, "note-too-long", kept.length(), longest));
        }
        return kept;
    }

    private Site known(FacilityCode facility) {
        return warehouse.sites().stream()
                .filter(site -> site.code().equals(facility))
                .findFirst()
                .orElseThrow(() -> new NotFound("facility", facility));
    }
}
