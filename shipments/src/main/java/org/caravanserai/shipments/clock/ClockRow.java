package org.caravanserai.shipments.clock;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * A clock as it is shown.
 *
 * @param stoppedAt null while it runs
 * @param days counted so far
 * @param cost so far, in the currency of the tariff
 * @param lastFreeDay null while a pause has no end
 * @param demo whether no contract stands behind the tariff
 * @param distanceKm from which the term was counted; null where it was not
 */
public record ClockRow(
        String container,
        ClockKind kind,
        FacilityCode facility,
        Instant startedAt,
        Instant stoppedAt,
        int days,
        int freeDays,
        BigDecimal cost,
        String currency,
        LocalDate lastFreeDay,
        Instant freeUntil,
        String tariff,
        boolean demo,
        BigDecimal distanceKm,
        List<Pause> pauses) {

    /** Whether days cost, or the term is over, by that moment. */
    public boolean over(Instant moment) {
        Instant end = stoppedAt == null ? moment : stoppedAt;
        return freeUntil != null && freeUntil.isBefore(end);
    }
}
