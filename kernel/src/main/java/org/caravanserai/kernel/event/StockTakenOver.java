package org.caravanserai.kernel.event;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * A terminal opened with goods that were under customs control already: the house takes them over
 * with their declarations, terms and suspended duties.
 *
 * @param number of the take-over
 */
public record StockTakenOver(
        String number, FacilityCode facility, List<TakenLot> lots, Instant effectiveAt)
        implements Fact {

    public StockTakenOver {
        lots = List.copyOf(lots);
    }

    @Override
    public String subject() {
        return "take-over:" + number;
    }
}
