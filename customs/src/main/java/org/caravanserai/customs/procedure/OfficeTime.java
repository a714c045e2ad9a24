package org.caravanserai.customs.procedure;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;

/** Counts time while an office works. */
final class OfficeTime {

    private OfficeTime() {}

    /** When an office works on a working day, by the clocks of Almaty. */
    record Timetable(LocalTime opens, LocalTime closes, boolean weekends) {}

    /**
     * @param exceptions days that are not what their weekday says: true for a day that is worked
     */
    static Instant after(
            Instant begin, Duration working, Timetable times, Map<LocalDate, Boolean> exceptions) {
        ZonedDateTime at = begin.atZone(OfficeCalendar.ZONE);
        Duration left = working;
        while (true) {
            LocalDate day = at.toLocalDate();
            if (works(day, times, exceptions)) {
                ZonedDateTime opens = day.atTime(times.opens()).atZone(OfficeCalendar.ZONE);
                ZonedDateTime closes = day.atTime(times.closes()).atZone(OfficeCalendar.ZONE);
                ZonedDateTime from = at.isBefore(opens) ? opens : at;
                Duration today = Duration.between(from, closes);
                if (today.compareTo(left) >= 0) {
                    return from.plus(left).toInstant();
                }
                left = today.isNegative() ? left : left.minus(today);
            }
            at = day.plusDays(1).atStartOfDay(OfficeCalendar.ZONE);
        }
    }

    static LocalDate afterDays(
            LocalDate day, int workingDays, Timetable times, Map<LocalDate, Boolean> exceptions) {
        LocalDate found = day;
        for (int open = workingDays; open > 0; ) {
            found = found.plusDays(1);
            if (works(found, times, exceptions)) {
                open--;
            }
        }
        return found;
    }

    private static boolean works(
            LocalDate day, Timetable times, Map<LocalDate, Boolean> exceptions) {
        boolean weekday =
                day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return exceptions.getOrDefault(day, weekday || times.weekends());
    }
}
