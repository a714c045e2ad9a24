package org.caravanserai.web.document;

/** How a label is wanted. */
public enum LabelForm {
    PDF,
    ZPL,
    /** To look at; nothing leaves the printer, so it is not logged. */
    PNG
}
