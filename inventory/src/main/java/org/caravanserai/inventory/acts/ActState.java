package org.caravanserai.inventory.acts;

/** Where an act stands. */
public enum ActState {
    PROPOSED,
    POSTED,
    REJECTED,
    /** Somebody asked to take it back; another has to agree. */
    BACK_PROPOSED,
    TAKEN_BACK
}
