package org.caravanserai.inventory.receiving;

/** How far the work on an expected receipt is. */
public enum ReceiptStatus {
    /** A train list named the container. */
    ANNOUNCED,
    /** The container stands at the facility. */
    READY,
    IN_PROGRESS,
    COMPLETED,
    /** A corrected train list no longer names the container. */
    CANCELLED;

    /** Whether nothing was counted yet, so that a corrected list may replace it. */
    boolean untouched() {
        return this == ANNOUNCED || this == READY || this == CANCELLED;
    }
}
