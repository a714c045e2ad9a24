package org.caravanserai.customs.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.tariff.ReferenceRates;

/**
 * The working time of customs offices: terms of the Customs Code in hours run while the office
 * works, by dated hours and a calendar of days that are not what their weekday says.
 */
@ApplicationScoped
public class OfficeHours {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** Holidays never close an office for longer. */
    private static final int LOOK_AHEAD = 60;

    @Inject EntityManager em;
    @Inject ReferenceRates reference;

    /** The end of a term of so many working hours that began then; null where no term is known. */
    public Instant end(String office, String term, Instant begin) {
        LocalDate day = OfficeCalendar.day(begin);
        return reference
                .find(term, day)
                .map(hours -> hours.multiply(MINUTES).longValue())
                .map(minutes -> after(office, begin, Duration.ofMinutes(minutes)))
                .orElse(null);
    }

    /** The moment at which so much working time has passed. */
    public Instant after(String office, Instant begin, Duration working) {
        LocalDate first = OfficeCalendar.day(begin);
        return OfficeTime.after(
                begin, working, timetable(office, first), exceptions(first, LOOK_AHEAD));
    }

    /** The end of work of the day that many working days after the given one. */
    public Instant afterDays(String office, LocalDate day, int workingDays) {
        OfficeTime.Timetable timetable = timetable(office, day);
        LocalDate found =
                OfficeTime.afterDays(
                        day, workingDays, timetable, exceptions(day, workingDays + LOOK_AHEAD));
        return found.atTime(timetable.closes()).atZone(OfficeCalendar.ZONE).toInstant();
    }

    private OfficeTime.Timetable timetable(String office, LocalDate day) {
        return em.createQuery(
                        "from OfficeTimetable where office in :offices and validFrom <= :day and"
                                + " (validTo is null or validTo >= :day) order by office desc,"
                                + " validFrom desc",
                        OfficeTimetable.class)
                .setParameter("offices", List.of(office, ""))
                .setParameter("day", day)
                .getResultStream()
                .map(OfficeTimetable::shown)
                .findFirst()
                .orElse(new OfficeTime.Timetable(LocalTime.MIN, LocalTime.MAX, true));
    }

    private Map<LocalDate, Boolean> exceptions(LocalDate from, int days) {
        Map<LocalDate, Boolean> found = new HashMap<>();
        em.createQuery("from OfficeDay d where d.day >= :from and d.day <= :to", OfficeDay.class)
                .setParameter("from", from)
                .setParameter("to", from.plusDays(days))
                .getResultStream()
                .forEach(day -> found.put(day.day, day.working));
        return found;
    }
}
