package org.caravanserai.shipments.reloading;

/** How far a scan list is. */
public enum ReloadState {
    OPEN,
    /** Laid aside half done; the next scan takes it up again. */
    PARKED,
    /** Ended; its scans are in the history of the containers. */
    POSTED,
    /** Posted by mistake: its events are retracted, its scans stay on record. */
    TAKEN_BACK
}
