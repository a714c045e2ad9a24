package org.caravanserai.kernel.event;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Sscc;

/**
 * A handling unit was carried to another bin, or onto another unit, with everything on it.
 *
 * @param from location it stood in, {@code to} the one it stands in now
 * @param lots whose goods are on it, or on a unit on it
 */
public record UnitMoved(
        FacilityCode facility,
        Sscc unit,
        String from,
        String to,
        List<LotId> lots,
        Instant effectiveAt)
        implements Fact {

    public UnitMoved {
        lots = List.copyOf(lots);
    }

    @Override
    public String subject() {
        return "handling-unit:" + unit.value();
    }
}
