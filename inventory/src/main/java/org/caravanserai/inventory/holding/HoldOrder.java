package org.caravanserai.inventory.holding;

import org.caravanserai.kernel.event.HoldSubject;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/**
 * What somebody stops.
 *
 * @param id of the lot, container or owner; code of the bin; SSCC of the handling unit
 * @param facility of the bin; null for all else
 * @param ground paper on which it is laid; null where there is none
 */
public record HoldOrder(
        HoldSubject.Kind kind,
        String id,
        FacilityCode facility,
        HoldCode code,
        String reason,
        String ground) {

    /** The same hold on a lot. */
    HoldOrder on(LotId lot) {
        return new HoldOrder(HoldSubject.Kind.LOT, lot.value(), null, code, reason, ground);
    }
}
