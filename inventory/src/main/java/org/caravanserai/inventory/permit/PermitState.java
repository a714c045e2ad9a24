package org.caravanserai.inventory.permit;

/** How a permit stands on a day. */
public enum PermitState {
    /** Its first day is still to come. */
    COMING,
    GIVEN,
    /** Its last day is over. */
    ENDED,
    WITHDRAWN
}
