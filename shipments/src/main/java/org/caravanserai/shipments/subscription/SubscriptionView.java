package org.caravanserai.shipments.subscription;

import java.time.Instant;
import java.util.List;

/**
 * A subscription as it is shown, without its secret.
 *
 * @param facts names of the facts it is told of; empty for all
 * @param position of the last fact in the journal that was delivered or passed over
 * @param failures attempts in a row that failed
 * @param nextAt when the next attempt may be made
 */
public record SubscriptionView(
        long id,
        String name,
        String callback,
        Format format,
        List<String> facts,
        boolean active,
        long position,
        int failures,
        Instant nextAt,
        String lastError,
        Instant deliveredAt,
        Instant createdAt,
        String createdBy) {}
