package org.caravanserai.inventory.handling;

/** Where a wish to take a posting back stands. */
public enum ReversalState {
    /** It waits for a second person. */
    ASKED,
    APPROVED,
    REJECTED
}
