package org.caravanserai.inventory.counting;

/** What a count goes over. */
public enum CountScope {
    ZONE,
    BIN,
    OWNER,
    LOT
}
