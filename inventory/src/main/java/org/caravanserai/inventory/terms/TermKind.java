package org.caravanserai.inventory.terms;

/** Which clock runs on goods. */
public enum TermKind {
    TEMPORARY_STORAGE,
    CUSTOMS_WAREHOUSE,
    SHELF_LIFE,
    PUT_AWAY
}
