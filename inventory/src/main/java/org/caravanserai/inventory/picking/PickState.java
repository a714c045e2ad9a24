package org.caravanserai.inventory.picking;

/** Where a pick list stands. */
public enum PickState {
    OPEN,
    /** What was picked left under a gate pass. */
    DISPATCHED,
    CANCELLED
}
