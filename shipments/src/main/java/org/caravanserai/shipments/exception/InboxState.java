package org.caravanserai.shipments.exception;

/** Whether an alert still waits. */
public enum InboxState {
    OPEN,
    CLOSED
}
