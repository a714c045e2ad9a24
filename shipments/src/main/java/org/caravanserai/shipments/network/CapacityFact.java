package org.caravanserai.shipments.network;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a source said on a day of how much a place can take, or took. Sources contradict each other,
 * so every figure stays beside the others with its day.
 *
 * @param kind ANNUAL capacity, STORAGE places, THROUGHPUT of a period, TRAINS_PER_DAY,
 *     WAGONS_PER_DAY
 * @param unit TEU, t, m2, train or wagon
 */
public record CapacityFact(
        String facility,
        String kind,
        BigDecimal quantity,
        String unit,
        LocalDate statedOn,
        String source,
        String note) {}
