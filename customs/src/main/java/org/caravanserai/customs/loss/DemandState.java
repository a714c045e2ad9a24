package org.caravanserai.customs.loss;

/** Where a demand for duty stands. */
public enum DemandState {
    /** The goods were never under bond: customs has still to say how much is owed. */
    TO_ASSESS,
    OPEN,
    PAID,
    /** The act that caused it was taken back. */
    WITHDRAWN
}
