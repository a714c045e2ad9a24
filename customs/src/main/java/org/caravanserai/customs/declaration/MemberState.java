package org.caravanserai.customs.declaration;

/** Where one declaration of a set stands. */
public enum MemberState {
    WAITING,
    FILED,
    /** It could not be filed; the others go on. */
    REFUSED
}
