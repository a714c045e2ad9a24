package org.caravanserai.inventory.picking;

/** In which order goods that may leave are taken. */
public enum Discharge {
    /** Oldest put-away first. */
    FIFO,
    /** What ends first, by shelf life or term; then what has no end, oldest put-away first. */
    FEFO,
    /** Exactly the lots that were named, in their order. */
    NAMED
}
