package org.caravanserai.shipments.clock;

/** What is measured. */
public enum ClockKind {
    /** The terminal's place, from arrival to gate-out. */
    TERMINAL_STORAGE,
    /** The line's box inside the terminal, from discharge to gate-out. */
    DEMURRAGE,
    /** The line's box outside, from gate-out laden to empty return. */
    DETENTION,
    /** The railway's wagon, from arrival until the box is off it. */
    WAGON_USE,
    TEMPORARY_STORAGE,
    TRANSIT,
    BONDED_TERM,
    /** Nobody charges it, everybody waits it. */
    BORDER_DWELL
}
