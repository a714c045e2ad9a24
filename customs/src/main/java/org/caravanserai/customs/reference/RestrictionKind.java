package org.caravanserai.customs.reference;

/** What stands in the way of goods. */
public enum RestrictionKind {
    /** May not be declared at all. */
    PROHIBITED,
    /** Not under the procedure, which a list of the Commission closes to such goods. */
    EXCLUDED,
    /** Only with a permit of that type of document. */
    PERMIT,
    /** That type of document must be presented. */
    DOCUMENT
}
