package org.caravanserai.inventory.ledger;

/** What act a posting records. */
public enum PostingKind {
    RECEIPT,
    MOVEMENT,
    /** Goods got another customs status where they lie. */
    RELEASE,
    DISPATCH,
    /** Goods that a count found in another bin than the book. */
    COUNT,
    /** Goods that an act takes off the books or brings on. */
    ACT,
    /** Goods under bond before the house opened. */
    TAKE_OVER,
    /** Goods went to other lots where they lie. */
    REGROUPING,
    REVERSAL;

    /** Whether a clerk may mirror it back; all else is corrected by its own rules. */
    public boolean reversible() {
        return this == RECEIPT || this == MOVEMENT || this == DISPATCH || this == REGROUPING;
    }
}
