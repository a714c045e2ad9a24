package org.caravanserai.customs.declaration;

/** What can happen to a declaration. */
enum Act {
    EDIT,
    FILE,
    REGISTER,
    REFUSE_REGISTRATION,
    CHECK,
    RELEASE,
    REFUSE,
    WITHDRAW,
    CORRECT,
    REVOKE,
    /** A transit is completed. */
    COMPLETE
}
