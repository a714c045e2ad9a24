package org.caravanserai.shipments.tracking;

/** What became of a message that could not be read. */
public enum QuarantineState {
    OPEN,
    REPLAYED,
    DISCARDED
}
