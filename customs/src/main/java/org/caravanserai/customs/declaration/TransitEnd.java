package org.caravanserai.customs.declaration;

/** How an office completed a transit: kinds 1 and 2 of the exchange schema (GuaranteeUsage). */
public enum TransitEnd {
    NORMAL,
    /** Completed, with remarks of the office, as on a seal. */
    WITH_RESERVATIONS
}
