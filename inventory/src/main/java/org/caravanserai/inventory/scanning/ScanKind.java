package org.caravanserai.inventory.scanning;

/** What a code turns out to be. */
public enum ScanKind {
    CONTAINER,
    HANDLING_UNIT,
    LOT,
    BIN,
    SEAL,
    RECEIPT,
    GATE_PASS,
    PICK_LIST,
    COUNT,
    DECLARATION,
    /** Goods by their GTIN, batch or serial number, which the warehouse does not keep. */
    GOODS,
    UNKNOWN
}
