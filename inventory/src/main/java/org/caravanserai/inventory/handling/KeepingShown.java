package org.caravanserai.inventory.handling;

import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.warehouse.Keeping;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Seen;

/**
 * How a lot is to be kept.
 *
 * @param reason why it is other than usual for the commodity; null where the usual holds
 * @param by who said so; null where the usual holds
 * @param at when; null where the usual holds
 * @param warnings places where it lies now and should not
 */
public record KeepingShown(
        LotId lot, Keeping keeping, String reason, String by, Instant at, List<Problem> warnings) {

    /** What can be changed of it. */
    public Seen seen() {
        return Seen.NOTHING
                .and("dangerousClass", keeping.dangerousClass())
                .and("temperatureMin", keeping.temperatureMin())
                .and("temperatureMax", keeping.temperatureMax());
    }
}
