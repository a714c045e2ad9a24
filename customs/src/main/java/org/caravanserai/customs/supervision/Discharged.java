package org.caravanserai.customs.supervision;

import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.kernel.goods.Measures;

/**
 * A part of a placement that a later declaration item ended.
 *
 * @param placed declaration and item that put the goods under bond
 * @param by declaration and item that took them out
 * @param freed suspended duty that ended with it, in tenge
 * @param guarantee the guarantee that had covered it; null where none did
 */
public record Discharged(
        ItemKey placed,
        ItemKey by,
        Measures measures,
        BigDecimal freed,
        String guarantee,
        Instant at) {

    /** Names an item of a declaration. */
    public record ItemKey(long declaration, int item) {}
}
