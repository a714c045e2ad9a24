package org.caravanserai.customs.supervision;

/** Why a line of the account was written. */
public enum EntryKind {
    RECEIVED,
    RELEASED,
    DISPATCHED,
    REOPENED,
    DESTROYED,
    LOST,
    WASTED,
    ABANDONED,
    /** By customs, when the procedure was terminated. */
    DETAINED,
    MISSING,
    SURPLUS,
    /** An act that had taken goods off the account, or a surplus onto it, was taken back. */
    RESTORED,
    TAKEN_OVER,
    TAKEN_BACK,
    /** Went to another lot, or came from one, where it lay. */
    REGROUPED
}
