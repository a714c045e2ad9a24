package org.caravanserai.shipments.seal;

import java.time.Instant;

/**
 * What somebody did to a seal or saw of it.
 *
 * @param kind FIXED, CHECKED, REMOVED or BROKEN
 * @param seal number that was put on or read; null for BROKEN
 * @param at null for now
 * @param reason needed for all but a check
 */
public record SealActOrder(
        SealKind kind, String seal, String facility, Instant at, String reason) {}
