package org.caravanserai.customs.office;

/** What became of a message of an office. */
public enum MessageState {
    /** It is here and not sorted yet. */
    RECEIVED,
    /** It did what it says. */
    APPLIED,
    /** It said what was known already. */
    REPEATED,
    /** It came before what it builds on, and waits for it. */
    EARLY,
    /** It cannot be: somebody must look at it. */
    DEAD,
    /** Somebody looked and put it away with a reason. */
    DISMISSED
}
