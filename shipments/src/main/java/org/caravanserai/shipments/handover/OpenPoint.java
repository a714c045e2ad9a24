package org.caravanserai.shipments.handover;

import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * Something that stays to be done between two sites.
 *
 * @param note in which it was said first
 * @param site that said it
 * @param outcome what came of it; null while it is open
 */
public record OpenPoint(
        long id,
        long note,
        FacilityCode site,
        FacilityCode otherSite,
        String said,
        Instant doneAt,
        String doneBy,
        String outcome) {

    public boolean isOpen() {
        return doneAt == null;
    }
}
