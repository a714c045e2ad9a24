package org.caravanserai.shipments.network;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a facility works, on its own clock.
 *
 * @param weekdays 1 for Monday to 7 for Sunday, those on which it works
 * @param closes after it opens, on the same day
 */
public record WorkingHours(
        String facility,
        String weekdays,
        LocalTime opens,
        LocalTime closes,
        LocalDate validFrom,
        LocalDate validTo,
        String source) {

    private static final int DAYS_PER_WEEK = 7;

    /** The first moment from this one on at which somebody is there. */
    public Instant openFrom(Instant moment, ZoneId zone) {
        ZonedDateTime at = moment.atZone(zone);
        for (int day = 0; day <= DAYS_PER_WEEK; day++) {
            LocalDate date = at.toLocalDate().plusDays(day);
            LocalTime time = day == 0 ? at.toLocalTime() : LocalTime.MIN;
            if (worksOn(date.getDayOfWeek()) && time.isBefore(closes)) {
                return time.isBefore(opens) ? date.atTime(opens).atZone(zone).toInstant() : moment;
            }
        }
        return moment;
    }

    boolean on(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    private boolean worksOn(DayOfWeek day) {
        return weekdays.indexOf('0' + day.getValue()) >= 0;
    }
}
