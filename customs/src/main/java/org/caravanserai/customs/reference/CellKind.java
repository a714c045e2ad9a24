package org.caravanserai.customs.reference;

/** What may stand in a column of a book. */
public enum CellKind {
    /** Any text. */
    TEXT,
    /** One of a few words. */
    WORD,
    /** Ten digits of the tariff. */
    CODE,
    /** The first digits of a code, or nothing. */
    PREFIX,
    /** Two letters, ISO 3166. */
    COUNTRY,
    /** Two digits of a customs procedure. */
    PROCEDURE,
    UNIT,
    DAY,
    DECIMAL,
    FLAG,
    /** A rate as the tariff words it; stands in seven columns of the table. */
    RATE
}
