package org.caravanserai.inventory.unit;

/** What a handling unit is. */
public enum UnitKind {
    PALLET,
    CAGE,
    CARTON,
    DRUM,
    OTHER
}
