package org.caravanserai.customs.procedure;

/** Which rule names the last day of goods under a procedure. */
public enum TermRule {
    /** The term of the procedure itself, with what the office added to it. */
    PROCEDURE,
    /** The end of the shelf life, less the days by which goods must have left before it. */
    SHELF_LIFE
}
