package org.caravanserai.shipments.exception;

/** How soon somebody should look; within which time, the rule of the kind says. */
public enum Severity {
    HIGH,
    MEDIUM,
    LOW
}
