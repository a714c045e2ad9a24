package org.caravanserai.kernel.event;

import java.time.Instant;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;

/**
 * Goods under customs control are missing. Of a lot in the house, the duties of what is missing
 * fall due.
 *
 * @param lot the lot they belong to; null when they were missing at receipt and never had one
 * @param owner of the lot; null when they never had one
 * @param line goods line of the container they were announced on
 * @param status under which they lay; null when they never had a lot
 * @param act number of the act that records it; null when they never had a lot
 */
public record ShortageFound(
        FacilityCode facility,
        ContainerNumber container,
        String consignment,
        int line,
        LotId lot,
        PartyId owner,
        StockStatus status,
        Measures missing,
        String act,
        String note,
        Instant effectiveAt)
        implements Fact {

    /** What was missing at receipt. */
    public ShortageFound(
            FacilityCode facility,
            ContainerNumber container,
            String consignment,
            int line,
            LotId lot,
            Measures missing,
            String note,
            Instant effectiveAt) {
        this(
                facility,
                container,
                consignment,
                line,
                lot,
                null,
                null,
                missing,
                null,
                note,
                effectiveAt);
    }

    @Override
    public String subject() {
        return lot == null ? "container:" + container.value() : "lot:" + lot.value();
    }
}
