package org.caravanserai.shipments.reading;

import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * What a device told at a moment.
 *
 * @param facility where the message placed it; null if it did not
 * @param low coldest probe, degrees Celsius; null for doors
 * @param high warmest probe, degrees Celsius; null for doors
 * @param setPoint to which the reefer is set, degrees Celsius; null where no message said it
 */
public record Reading(
        String container,
        Kind kind,
        Instant at,
        FacilityCode facility,
        BigDecimal low,
        BigDecimal high,
        BigDecimal setPoint) {

    /** What is told. */
    public enum Kind {
        TEMPERATURE,
        DOOR_OPENED,
        DOOR_CLOSED
    }

    /** How far the probe that is worst is off; zero where nobody can tell. */
    public BigDecimal deviation() {
        return setPoint == null || low == null
                ? BigDecimal.ZERO
                : high.subtract(setPoint).max(setPoint.subtract(low)).max(BigDecimal.ZERO);
    }

    /** The temperature that is furthest from the set point. */
    public BigDecimal worst() {
        return high.subtract(setPoint).compareTo(setPoint.subtract(low)) >= 0 ? high : low;
    }
}
