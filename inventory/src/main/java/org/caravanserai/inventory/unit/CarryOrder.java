package org.caravanserai.inventory.unit;

import java.time.Instant;

/**
 * A wish to carry a unit with everything on it.
 *
 * @param to bin, or number of another unit
 * @param effectiveAt when it was carried; null for now
 * @param outsidePermit permit of customs under which its goods may lie outside the customs
 *     warehouse from now on (Art. 155(4)); null for none beside those they have
 */
public record CarryOrder(String to, Instant effectiveAt, String outsidePermit) {

    public static CarryOrder to(String to) {
        return new CarryOrder(to, null, null);
    }

    /** The same, done at an earlier time. */
    public CarryOrder at(Instant earlier) {
        return new CarryOrder(to, earlier, outsidePermit);
    }
}
