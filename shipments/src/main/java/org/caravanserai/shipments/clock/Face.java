package org.caravanserai.shipments.clock;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Reads a clock at a moment: how many days count so far, what they cost, and the last free one. A
 * pure function; days are those of the place, whatever the clocks of the world do.
 *
 * @param days counted so far, the one that runs included
 * @param lastFreeDay null while a pause has no end, since then nobody can tell
 * @param freeUntil the moment after which a day costs; null like {@code lastFreeDay}
 */
public record Face(int days, BigDecimal cost, LocalDate lastFreeDay, Instant freeUntil) {

    private static final Duration BLOCK = Duration.ofHours(24);

    /** A term of some years, with every holiday in it, is found within so many days. */
    private static final int LONGEST = 4000;

    /**
     * @param exceptions days that are not what their weekday says, and whether they are worked
     */
    static Face read(
            Interval interval,
            Instant now,
            ZoneId zone,
            Tariff tariff,
            Map<LocalDate, Boolean> exceptions,
            List<Pause> pauses) {
        Reading reading = new Reading(interval.startedAt(), zone, tariff, exceptions, pauses);
        Instant end = interval.running() ? now : interval.stoppedAt();
        int days =
                tariff.counting() == Tariff.Counting.LOCAL_DAYS
                        ? reading.localDays(end)
                        : reading.blocks(end);
        Instant until =
                tariff.counting() == Tariff.Counting.LOCAL_DAYS
                        ? reading.endOfFreeDays()
                        : reading.endOfFreeBlocks();
        LocalDate last = until == null ? null : until.minusNanos(1).atZone(zone).toLocalDate();
        return new Face(days, tariff.upTo(days), last, until);
    }

    private record Reading(
            Instant start,
            ZoneId zone,
            Tariff tariff,
            Map<LocalDate, Boolean> exceptions,
            List<Pause> pauses) {

        int localDays(Instant end) {
            int counted = 0;
            LocalDate last = end.atZone(zone).toLocalDate();
            for (LocalDate day = first(); !day.isAfter(last); day = day.plusDays(1)) {
                counted += counts(day, end) ? 1 : 0;
            }
            return counted;
        }

        Instant endOfFreeDays() {
            if (pauses.stream().anyMatch(pause -> pause.to() == null)) {
                return null;
            }
            int counted = 0;
            LocalDate day = first();
            for (int i = 0; i < LONGEST && counted < tariff.freeDays(); i++) {
                counted += counts(day, Instant.MAX) ? 1 : 0;
                day = day.plusDays(1);
            }
            return midnight(day);
        }

        private LocalDate first() {
            LocalDate day = start.atZone(zone).toLocalDate();
            return tariff.firstDay() ? day : day.plusDays(1);
        }

        /** A day counts unless the clock stood still through all of it. */
        private boolean counts(LocalDate day, Instant end) {
            Instant begin = midnight(day).isBefore(start) ? start : midnight(day);
            Instant close =
                    midnight(day.plusDays(1)).isAfter(end) ? end : midnight(day.plusDays(1));
            return works(day) && pauses.stream().noneMatch(pause -> pause.covers(begin, close));
        }

        private boolean works(LocalDate day) {
            boolean weekday =
                    day.getDayOfWeek() != DayOfWeek.SATURDAY
                            && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            return tariff.calendar() == Tariff.Calendar.CALENDAR
                    || exceptions.getOrDefault(day, weekday);
        }

        private Instant midnight(LocalDate day) {
            return day.atStartOfDay(zone).toInstant();
        }

        int blocks(Instant end) {
            Duration run = Duration.between(start, end).minus(stood(end));
            return run.isNegative() || run.isZero()
                    ? 0
                    : (int) ((run.toSeconds() + BLOCK.toSeconds() - 1) / BLOCK.toSeconds());
        }

        Instant endOfFreeBlocks() {
            if (pauses.stream().anyMatch(pause -> pause.to() == null)) {
                return null;
            }
            Instant until = start.plus(BLOCK.multipliedBy(tariff.freeDays()));
            for (Pause pause : pauses) {
                if (pause.from().isBefore(until)) {
                    Instant from = pause.from().isBefore(start) ? start : pause.from();
                    until =
                            pause.to().isAfter(from)
                                    ? until.plus(Duration.between(from, pause.to()))
                                    : until;
                }
            }
            return until;
        }

        private Duration stood(Instant end) {
            Duration stood = Duration.ZERO;
            for (Pause pause : pauses) {
                Instant from = pause.from().isBefore(start) ? start : pause.from();
                Instant to = pause.to() == null || pause.to().isAfter(end) ? end : pause.to();
                stood = to.isAfter(from) ? stood.plus(Duration.between(from, to)) : stood;
            }
            return stood;
        }
    }
}
