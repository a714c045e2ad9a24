package org.caravanserai.inventory.counting;

/** Why the book and the count differ, as far as anybody can say. */
public enum CountReason {
    RECEIVED_WRONG,
    HANDED_OUT_WRONG,
    PUT_ELSEWHERE,
    LABEL_WRONG,
    DAMAGED,
    STOLEN,
    UNKNOWN
}
