package org.caravanserai.inventory.holding;

import java.time.Instant;
import org.caravanserai.kernel.event.HoldSubject;

/**
 * A hold as a page shows it.
 *
 * @param liftedAt null while it stands
 */
public record HoldShown(
        HoldSubject on,
        String code,
        String reason,
        String placedBy,
        Instant placedAt,
        String liftedBy,
        Instant liftedAt,
        String liftReason) {}
