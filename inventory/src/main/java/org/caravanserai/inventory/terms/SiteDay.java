package org.caravanserai.inventory.terms;

import java.time.LocalDate;
import org.caravanserai.inventory.warehouse.Site;

/**
 * What day it is at a site at the moment asked for, and what its rules say that day.
 *
 * @param exitDays so many days before their label ends goods leave the customs warehouse
 * @param putAway so many working days goods under bond may wait at a dock
 */
record SiteDay(Site site, WorkingDays.Calendar calendar, LocalDate day, int exitDays, int putAway) {

    String code() {
        return site.code().value();
    }

    /** The last day on which goods placed on that day may still wait. */
    LocalDate putAwayUntil(LocalDate placed) {
        return calendar.after(placed, putAway);
    }
}
