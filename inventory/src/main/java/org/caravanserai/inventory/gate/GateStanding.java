package org.caravanserai.inventory.gate;

import java.time.Instant;
import org.caravanserai.inventory.handling.ReversalAsked;

/**
 * Where the goods of a gate pass are.
 *
 * @param leftAt when the vehicle left the gate; null while it has not
 * @param askedBy who asked that they come back; null where nobody does
 * @param reason why
 * @param undoing request to undo the dispatch before it leaves, which waits; null where there is
 *     none
 */
public record GateStanding(
        Instant leftAt, String notedBy, String askedBy, String reason, ReversalAsked undoing) {}
