package org.caravanserai.kernel.event;

import java.time.Instant;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/**
 * Goods under customs control are missing.
 *
 * @param lot the lot they belong to; null when they were missing at receipt and never had one
 * @param line goods line of the container they were announced on
 */
public record ShortageFound(
        FacilityCode facility,
        ContainerNumber container,
        String consignment,
        int line,
        LotId lot,
        Measures missing,
        String note,
        Instant effectiveAt)
        implements Fact {

    @Override
    public String subject() {
        return lot == null ? "container:" + container.value() : "lot:" + lot.value();
    }
}
