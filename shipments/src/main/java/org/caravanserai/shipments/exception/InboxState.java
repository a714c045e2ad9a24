package org.caravanserai.shipments.exception;

/** Whether an alert still waits. */
public enum InboxState {
    OPEN,
    /** Somebody knows of it and wants to hear no more until a moment. */
    SNOOZED,
    CLOSED
}
