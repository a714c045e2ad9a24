package org.caravanserai.inventory.handling;

import java.math.BigDecimal;

/**
 * How a lot is to be kept.
 *
 * @param dangerousClass class or division of dangerous goods; null or blank for none
 * @param temperatureMin degrees Celsius; null where it does not matter
 * @param temperatureMax degrees Celsius; null where it does not matter
 * @param reason what the transport document or the data sheet says
 */
public record KeepingOrder(
        String dangerousClass,
        BigDecimal temperatureMin,
        BigDecimal temperatureMax,
        String reason) {}
