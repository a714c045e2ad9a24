package org.caravanserai.customs.supervision;

import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.kernel.goods.Measures;

/**
 * A part of a placement that a later declaration item, or an act, ended.
 *
 * @param placed declaration and item that put the goods under bond
 * @param by declaration and item that took them out; null where an act did
 * @param ground number of that act; null where a declaration did
 * @param became what the suspended duty became
 * @param freed suspended duty that ended with it, in tenge; negative where an act was taken back
 * @param guarantee the guarantee that had covered it; null where none did
 */
public record Discharged(
        ItemKey placed,
        ItemKey by,
        String ground,
        DutyState became,
        Measures measures,
        BigDecimal freed,
        String guarantee,
        Instant at) {

    /** Names an item of a declaration. */
    public record ItemKey(long declaration, int item) {}
}
