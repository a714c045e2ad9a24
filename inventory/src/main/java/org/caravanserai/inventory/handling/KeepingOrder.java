package org.caravanserai.inventory.handling;

import java.math.BigDecimal;
import org.caravanserai.kernel.problem.Seen;

/**
 * How a lot is to be kept.
 *
 * @param dangerousClass class or division of dangerous goods; null or blank for none
 * @param temperatureMin degrees Celsius; null where it does not matter
 * @param temperatureMax degrees Celsius; null where it does not matter
 * @param reason what the transport document or the data sheet says
 * @param seen what of it was looked at before; null where nobody looked
 */
public record KeepingOrder(
        String dangerousClass,
        BigDecimal temperatureMin,
        BigDecimal temperatureMax,
        String reason,
        Seen seen) {}
