package org.caravanserai.inventory.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A moment for which stock is asked, what of it the house knew, and the closed day to begin from.
 *
 * @param moment when it was so
 * @param known only what was recorded by then counts
 * @param closed the last closing that lies wholly before both; null to begin from nothing
 */
record AsOf(Instant moment, Instant known, LocalDate closed) {

    /** Where the day after the closing begins. */
    Instant since() {
        return begin(closed.plusDays(1));
    }

    /** The first moment of a day; days of the ledger are those of UTC, wherever a site lies. */
    static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
