package org.caravanserai.inventory.counting;

/** Where a count stands. */
public enum CountState {
    COUNTING,
    /** Somebody else counts what differed. */
    RECOUNT,
    /** A difference waits for a second person. */
    APPROVAL,
    POSTED,
    CANCELLED;

    /** Whether somebody is to count. */
    public boolean counting() {
        return this == COUNTING || this == RECOUNT;
    }

    public boolean closed() {
        return this == POSTED || this == CANCELLED;
    }
}
