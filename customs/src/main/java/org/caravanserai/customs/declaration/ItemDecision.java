package org.caravanserai.customs.declaration;

/** What the office decided on an item. */
public enum ItemDecision {
    PENDING,
    RELEASED,
    REFUSED
}
