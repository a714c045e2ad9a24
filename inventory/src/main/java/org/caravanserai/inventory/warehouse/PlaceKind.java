package org.caravanserai.inventory.warehouse;

/** What a place is. */
public enum PlaceKind {
    RACK,
    FLOOR,
    YARD,
    DOCK,
    /** A handling unit: it stands in a bin or on another unit, and moves with what lies on it. */
    UNIT,
    /** A container that stands at a place of the yard with goods in it. */
    CONTAINER,
    /** Not a bin: where goods come from and go to. It has no balance that could run out. */
    OUTSIDE
}
