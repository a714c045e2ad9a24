package org.caravanserai.customs.supervision;

/** Why a line of the account was written. */
public enum EntryKind {
    RECEIVED,
    RELEASED,
    DISPATCHED,
    REOPENED,
    DESTROYED
}
