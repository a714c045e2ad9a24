package org.caravanserai.inventory.terms;

import java.time.LocalDate;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * Which clocks; null where nothing is asked.
 *
 * @param until only what ends on or before that day
 */
public record DeadlineFilter(FacilityCode facility, TermKind kind, LocalDate until) {}
