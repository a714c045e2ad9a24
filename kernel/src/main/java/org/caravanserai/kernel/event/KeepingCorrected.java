package org.caravanserai.kernel.event;

import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/**
 * The papers of a lot say that it is to be kept otherwise than is usual for its commodity.
 *
 * @param dangerousClass class or division of dangerous goods; null for none
 * @param temperatureMin degrees Celsius; null where it does not matter
 * @param temperatureMax degrees Celsius; null where it does not matter
 * @param reason what the transport document or the data sheet says
 */
public record KeepingCorrected(
        FacilityCode facility,
        LotId lot,
        String dangerousClass,
        BigDecimal temperatureMin,
        BigDecimal temperatureMax,
        String reason,
        Instant effectiveAt)
        implements Fact {

    @Override
    public String subject() {
        return "lot:" + lot.value();
    }
}
