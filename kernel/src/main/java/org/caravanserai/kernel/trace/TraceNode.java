package org.caravanserai.kernel.trace;

import java.time.Instant;

/**
 * A thing on the way of a box.
 *
 * @param kind container, consignment, lot, handling-unit, declaration, declaration-item or exit
 * @param label what a person calls it
 * @param at when it came to be; null when unknown
 */
public record TraceNode(String kind, String id, String label, Instant at) {

    /** Names the node among all kinds. */
    public String key() {
        return kind + ":" + id;
    }
}
