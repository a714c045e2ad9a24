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
 * @param asked at which it is to be kept, by note or booking; null where nobody said it
 * @param setPoint to which the reefer is set, degrees Celsius; null where no message said it
 */
public record Reading(
        String container,
        Kind kind,
        Instant at,
        FacilityCode facility,
        BigDecimal low,
        BigDecimal high,
        BigDecimal asked,
        BigDecimal setPoint) {

    /** What is told. */
    public enum Kind {
        TEMPERATURE,
        DOOR_OPENED,
        DOOR_CLOSED
    }

    /** What the probes should show: what was asked for, or else what the device is set to. */
    public BigDecimal target() {
        return asked == null ? setPoint : asked;
    }

    /** How far the probe that is worst is off; zero where nobody can tell. */
    public BigDecimal deviation() {
        return target() == null || low == null
                ? BigDecimal.ZERO
                : high.subtract(target()).max(target().subtract(low)).max(BigDecimal.ZERO);
    }

    /** The temperature that is furthest from the target. */
    public BigDecimal worst() {
        return high.subtract(target()).compareTo(target().subtract(low)) >= 0 ? high : low;
    }
}
