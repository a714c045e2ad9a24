package org.caravanserai.inventory.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts working days: Monday to Friday, as far as the calendar says nothing else. */
@ApplicationScoped
public class WorkingDays {

    @Inject EntityManager em;

    /** The day that many working days after the given one, which itself does not count. */
    public LocalDate after(LocalDate day, int workingDays) {
        return after(day, workingDays, exceptions(day, workingDays));
    }

    static LocalDate after(LocalDate day, int workingDays, Map<LocalDate, Boolean> exceptions) {
        LocalDate found = day;
        int open = workingDays;
        while (open > 0) {
            found = found.plusDays(1);
            if (works(found, exceptions)) {
                open--;
            }
        }
        return found;
    }

    private static boolean works(LocalDate day, Map<LocalDate, Boolean> exceptions) {
        boolean weekday =
                day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return exceptions.getOrDefault(day, weekday);
    }

    /** Holidays never take more than two of three days for long. */
    private Map<LocalDate, Boolean> exceptions(LocalDate from, int workingDays) {
        return em.createQuery(
                        "from CalendarDay c where c.day > :from and c.day <= :to",
                        CalendarDay.class)
                .setParameter("from", from)
                .setParameter("to", from.plusDays(3L * workingDays + 30))
                .getResultStream()
                .collect(Collectors.toMap(day -> day.day, day -> day.working));
    }
}
