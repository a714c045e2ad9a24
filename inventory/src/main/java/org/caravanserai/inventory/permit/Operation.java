package org.caravanserai.inventory.permit;

/** What may be done with goods in storage. Which of these needs a permit says the dated rule. */
public enum Operation {
    INSPECT,
    MOVE,
    SAMPLE,
    SPLIT,
    MERGE,
    REPACK,
    RELABEL,
    MAINTAIN
}
