package org.caravanserai.inventory.ledger;

/** What act a posting records. */
public enum PostingKind {
    RECEIPT,
    MOVEMENT,
    /** Goods got another customs status where they lie. */
    RELEASE,
    DISPATCH,
    REVERSAL;

    /** Whether a clerk may mirror it back; a receipt or a release is corrected by its own rules. */
    public boolean reversible() {
        return this == MOVEMENT || this == DISPATCH;
    }
}
