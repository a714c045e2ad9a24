package org.caravanserai.shipments.tracking;

import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * A seal in the history of a container.
 *
 * @param code of the event, or {@link #LIST}
 * @param seals what was on the door, separated by blanks
 * @param expected what should have been there by then; null where nobody knew
 * @param matches null where nothing was compared
 */
public record SealSeen(
        String code,
        Instant at,
        FacilityCode facility,
        String seals,
        String expected,
        Boolean matches,
        String source) {

    /** The train list named it. */
    public static final String LIST = "LIST";
}
