package org.caravanserai.inventory.holding;

import java.time.Instant;
import org.caravanserai.kernel.event.HoldSubject;

/**
 * A hold as a page shows it.
 *
 * @param ground paper on which it was laid; null where there is none
 * @param liftedAt null while it stands
 */
public record HoldShown(
        HoldSubject on,
        String code,
        String reason,
        String ground,
        String placedBy,
        Instant placedAt,
        String liftedBy,
        Instant liftedAt,
        String liftReason) {}
