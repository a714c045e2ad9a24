package org.caravanserai.shipments.subscription;

/** What became of a delivery that failed too often. */
public enum DeadState {
    OPEN,
    SENT,
    DISCARDED
}
