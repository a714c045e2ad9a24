package org.caravanserai.customs.office;

/** How closely an office looks at a declaration. */
public enum Lane {
    /** Released without a look. */
    GREEN,
    /** Documents are looked at. */
    YELLOW,
    /** Goods are inspected: somebody must enter what came of it. */
    RED
}
