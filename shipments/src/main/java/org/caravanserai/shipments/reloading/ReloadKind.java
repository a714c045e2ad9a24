package org.caravanserai.shipments.reloading;

/** What a scan list is for. */
public enum ReloadKind {
    /** Containers go onto another wagon, vessel or truck. */
    RELOAD,
    /** Containers are only looked at: the list of a train or vessel against what is there. */
    CHECK
}
