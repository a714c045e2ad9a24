package org.caravanserai.inventory.terms;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day that is not what its weekday says: a holiday, or a weekend that is worked.
 *
 * @param source where that is written
 * @param own whether it is so at the site alone, and not in its whole country
 * @param enteredBy null for what came with the program
 * @param enteredAt when it was said; null likewise
 */
public record CalendarDay(
        LocalDate day,
        boolean working,
        String name,
        String source,
        boolean own,
        String enteredBy,
        Instant enteredAt) {}
