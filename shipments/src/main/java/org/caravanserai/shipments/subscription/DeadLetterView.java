package org.caravanserai.shipments.subscription;

import java.time.Instant;

/**
 * A call that was laid aside.
 *
 * @param fromPosition of its first fact in the journal
 * @param toPosition of its last
 */
public record DeadLetterView(
        long id,
        long subscription,
        String subscriber,
        long fromPosition,
        long toPosition,
        int attempts,
        String error,
        Instant failedAt,
        DeadState state,
        String body) {}
