package org.caravanserai.inventory.terms;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.time.TwoTimes;

/**
 * Which clocks, as of when; null where nothing is asked.
 *
 * @param kinds empty for all
 * @param until only what ends on or before that day
 * @param text part of a lot, its owner or its description
 * @param times the moment at which the goods lay there and the clocks ran
 */
public record DeadlineFilter(
        FacilityCode facility, Set<TermKind> kinds, LocalDate until, String text, TwoTimes times) {

    public DeadlineFilter {
        kinds = Set.copyOf(kinds);
        text = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    /** Clocks that run now. */
    public DeadlineFilter(Set<TermKind> kinds, LocalDate until) {
        this(null, kinds, until, null, TwoTimes.NOW);
    }

    boolean wants(TermKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
