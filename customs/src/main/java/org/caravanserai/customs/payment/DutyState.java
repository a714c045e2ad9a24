package org.caravanserai.customs.payment;

/** Where a tenge of duty stands: always in exactly one of these. */
public enum DutyState {
    SUSPENDED,
    DUE,
    PAID,
    FREED
}
