package org.caravanserai.shipments.note;

import java.math.BigDecimal;
import org.caravanserai.kernel.problem.Seen;

/**
 * What boxes 7 to 12 of the note say of a wagon; all but the number may be unknown (null).
 *
 * @param providedBy who provided it: the carrier or the consignor (box 8)
 * @param capacity load it may carry, in tonnes (box 9)
 * @param axles (box 10)
 * @param tare in tonnes (box 11)
 * @param tankType calibration type of a tank (box 12)
 */
public record WagonData(
        String number,
        String providedBy,
        BigDecimal capacity,
        Integer axles,
        BigDecimal tare,
        String tankType) {

    /** What can be changed of it. */
    public Seen seen() {
        return Seen.NOTHING
                .and("providedBy", providedBy)
                .and("capacity", capacity)
                .and("axles", axles)
                .and("tare", tare)
                .and("tankType", tankType);
    }

    static WagonData unknown(String number) {
        return new WagonData(number, null, null, null, null, null);
    }
}
