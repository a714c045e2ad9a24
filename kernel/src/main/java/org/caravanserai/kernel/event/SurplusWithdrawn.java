package org.caravanserai.kernel.event;

import java.time.Instant;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/**
 * A surplus that a count had brought on the books was none: stock and customs account lose it
 * again. Customs refuses when it was declared meanwhile.
 *
 * @param status under which the surplus had been taken into stock
 * @param act number of the act that is taken back
 */
public record SurplusWithdrawn(
        FacilityCode facility,
        LotId lot,
        StockStatus status,
        Measures surplus,
        String act,
        String reason,
        Instant effectiveAt)
        implements Fact {

    @Override
    public String subject() {
        return "lot:" + lot.value();
    }
}
