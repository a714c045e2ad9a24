package org.caravanserai.customs.office;

/** What an office can ask for. */
public enum RequestKind {
    /** Papers that show what was declared. */
    DOCUMENTS,
    /** The goods are to be shown. */
    INSPECTION,
    /** What was declared is to be corrected. */
    CORRECTION
}
