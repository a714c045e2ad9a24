package org.caravanserai.shipments.seal;

/** What happened to a seal. */
public enum SealKind {
    /** Named by the train list. */
    ANNOUNCED,
    /** Put on, also in the place of another one. */
    FIXED,
    /** Looked at. */
    CHECKED,
    /** Taken off by those who may. */
    REMOVED,
    /** Found broken or missing. */
    BROKEN
}
