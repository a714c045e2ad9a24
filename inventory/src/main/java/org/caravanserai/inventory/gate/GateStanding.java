package org.caravanserai.inventory.gate;

import java.time.Instant;
import org.caravanserai.inventory.handling.ReversalAsked;

/**
 * Where the goods of a gate pass are.
 *
 * @param leftAt when the vehicle left the gate; null while it has not
 * @param notedAt when that was noted, where it was noted later; null where it was at once
 * @param askedBy who asked that they come back; null where nobody does
 * @param reason why
 * @param cameBackAt when they did, where that was said; null for the moment of the approval
 * @param undoing request to undo the dispatch before it leaves, which waits; null where there is
 *     none
 */
public record GateStanding(
        Instant leftAt,
        Instant notedAt,
        String notedBy,
        String askedBy,
        String reason,
        Instant cameBackAt,
        ReversalAsked undoing) {}
