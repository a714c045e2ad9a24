package org.caravanserai.kernel.event;

import java.time.Instant;

/**
 * Somebody with the right to do so stopped goods: stock is blocked, gate-out refused.
 *
 * @param hold code of the hold, unique on its subject, for example CUSTOMS, SEAL, OWNER
 */
public record GoodsHeld(HoldSubject on, String hold, String reason, Instant effectiveAt)
        implements Fact {

    @Override
    public String subject() {
        return on.toString();
    }
}
