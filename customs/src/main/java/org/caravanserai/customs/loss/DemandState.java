package org.caravanserai.customs.loss;

/** Where a demand for duty stands. */
public enum DemandState {
    /** The goods were never under bond: customs has still to say how much is owed. */
    TO_ASSESS,
    OPEN,
    PAID,
    /** No more than the small amount of the day: it is not collected, what was owed has ended. */
    WAIVED,
    /** The act that caused it was taken back. */
    WITHDRAWN
}
