package org.caravanserai.inventory.receiving;

import java.math.BigDecimal;
import org.caravanserai.kernel.identity.Sscc;

/**
 * Packages of one line put into one bin.
 *
 * @param netKg as weighed; null for the announced share
 * @param grossKg as weighed; null for the announced share
 * @param handlingUnit the pallet that was scanned; null for packages that were keyed
 */
public record TallyCount(
        int line,
        String location,
        BigDecimal packages,
        BigDecimal netKg,
        BigDecimal grossKg,
        Sscc handlingUnit) {

    boolean weighed() {
        return netKg != null && grossKg != null;
    }
}
