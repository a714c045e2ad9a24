package org.caravanserai.inventory.warehouse;

import java.math.BigDecimal;
import java.util.Set;
import org.caravanserai.kernel.identity.PartyId;

/**
 * What a bin takes besides its kilograms; null for no limit.
 *
 * @param packages packages or pallets it has room for
 * @param temperatureMin degrees Celsius it is kept at, at least
 * @param temperatureMax degrees Celsius it is kept at, at most
 * @param dangerousClasses classes of dangerous goods it may hold, where it may hold any
 * @param owner the only owner whose goods may lie there
 */
public record BinLimits(
        BigDecimal packages,
        BigDecimal temperatureMin,
        BigDecimal temperatureMax,
        Set<String> dangerousClasses,
        PartyId owner) {

    public static final BinLimits NONE = new BinLimits(null, null, null, null, null);
}
