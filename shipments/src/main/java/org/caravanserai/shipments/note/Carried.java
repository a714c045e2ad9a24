package org.caravanserai.shipments.note;

import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * One line of boxes 7 to 14, which repeat after each reloading.
 *
 * @param at when it was loaded; null for the wagon of the train list
 * @param facility where; null likewise
 * @param grossKg mass, box 13 after a reloading; null where nobody said
 * @param places box 14 after a reloading; null likewise
 */
public record Carried(
        String container,
        WagonData wagon,
        FacilityCode facility,
        Instant at,
        BigDecimal grossKg,
        BigDecimal places) {}
