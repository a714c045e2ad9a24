package org.caravanserai.customs.report;

/** Where a placement stands on a day. */
public enum PlacementState {
    /** Something is left, and its term runs. */
    OPEN,
    /** Something is left, and its term is over. */
    OVERDUE,
    /** Nothing is left. */
    CLOSED
}
