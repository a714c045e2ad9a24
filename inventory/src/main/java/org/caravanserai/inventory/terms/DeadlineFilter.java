package org.caravanserai.inventory.terms;

import java.time.LocalDate;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.time.TwoTimes;

/**
 * Which clocks, as of when; null where nothing is asked.
 *
 * @param until only what ends on or before that day
 * @param times the moment at which the goods lay there and the clocks ran
 */
public record DeadlineFilter(
        FacilityCode facility, TermKind kind, LocalDate until, TwoTimes times) {

    /** Clocks that run now. */
    public DeadlineFilter(FacilityCode facility, TermKind kind, LocalDate until) {
        this(facility, kind, until, TwoTimes.NOW);
    }

    boolean asksFor(Deadline clockOf) {
        return (kind == null || kind == clockOf.kind())
                && (until == null || !clockOf.until().isAfter(until));
    }
}
