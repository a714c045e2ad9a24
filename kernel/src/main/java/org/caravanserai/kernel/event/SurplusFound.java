package org.caravanserai.kernel.event;

import java.time.Instant;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;

/**
 * More of a lot is there than the books say: customs takes the surplus on its account, where it
 * waits to be declared.
 *
 * @param owner of the lot
 * @param status under which the surplus was taken into stock
 * @param act number of the act that records it
 */
public record SurplusFound(
        FacilityCode facility,
        LotId lot,
        PartyId owner,
        StockStatus status,
        Measures surplus,
        String act,
        String note,
        Instant effectiveAt)
        implements Fact {

    @Override
    public String subject() {
        return "lot:" + lot.value();
    }
}
