package org.caravanserai.kernel.event;

import java.time.Instant;

/**
 * Somebody with the right to do so stopped goods: stock is blocked, gate-out refused.
 *
 * @param hold code of the hold, unique on its subject, for example CUSTOMS, SEAL, OWNER
 * @param ground paper on which it was laid; null where there is none
 */
public record GoodsHeld(
        HoldSubject on, String hold, String reason, String ground, Instant effectiveAt)
        implements Fact {

    /** A hold that no paper stands behind. */
    public GoodsHeld(HoldSubject on, String hold, String reason, Instant effectiveAt) {
        this(on, hold, reason, null, effectiveAt);
    }

    @Override
    public String subject() {
        return on.toString();
    }
}
