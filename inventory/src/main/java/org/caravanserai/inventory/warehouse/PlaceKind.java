package org.caravanserai.inventory.warehouse;

/** What a place is. */
public enum PlaceKind {
    RACK,
    FLOOR,
    YARD,
    DOCK,
    /** Not a bin: where goods come from and go to. It has no balance that could run out. */
    OUTSIDE
}
