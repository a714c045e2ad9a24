package org.caravanserai.customs.declaration;

import java.util.List;

/** Where a declaration stands. */
public enum DeclarationStatus {
    /** Being written; may be changed. */
    DRAFT,
    /** Filed; the office has not answered yet. */
    SUBMITTED,
    /** The office gave it a number. */
    REGISTERED,
    /** The office looks at documents or goods. */
    UNDER_CHECK,
    RELEASED,
    REFUSED,
    WITHDRAWN;

    /** Those that an office has and has not decided. */
    static List<DeclarationStatus> atTheOffice() {
        return List.of(SUBMITTED, REGISTERED, UNDER_CHECK);
    }

    /** Whether the office has it, so that its goods stand under a filing. */
    public boolean filed() {
        return this == SUBMITTED || this == REGISTERED || this == UNDER_CHECK;
    }
}
