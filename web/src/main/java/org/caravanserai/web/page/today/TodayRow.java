package org.caravanserai.web.page.today;

import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * Something that waits.
 *
 * @param lead what it is, as a link
 * @param address where the work is done, with a leading stroke
 * @param text what there is to know before one opens it
 * @param status word of its status; null for none
 * @param at since when, or when it happened; null for none
 * @param until last day; null for none
 * @param late whether it should have been done by now
 */
public record TodayRow(
        String lead,
        String address,
        String text,
        Object status,
        boolean held,
        FacilityCode facility,
        Instant at,
        LocalDate until,
        boolean late) {

    static TodayRow of(String lead, String address, String text) {
        return new TodayRow(lead, address, text, null, false, null, null, null, false);
    }

    TodayRow status(Object word, boolean isHeld) {
        return new TodayRow(lead, address, text, word, isHeld, facility, at, until, late);
    }

    TodayRow at(Instant moment, FacilityCode site) {
        return new TodayRow(lead, address, text, status, held, site, moment, until, late);
    }

    TodayRow until(LocalDate day, boolean overdue) {
        return new TodayRow(lead, address, text, status, held, facility, at, day, overdue);
    }

    TodayRow late(boolean overdue) {
        return new TodayRow(lead, address, text, status, held, facility, at, until, overdue);
    }
}
