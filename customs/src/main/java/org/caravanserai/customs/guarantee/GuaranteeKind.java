package org.caravanserai.customs.guarantee;

/** What answers for duties that are not paid. */
public enum GuaranteeKind {
    /** A general one of the house, before kinds were told apart. */
    GENERAL,
    BANK,
    INSURANCE,
    /** Money deposited with customs. */
    DEPOSIT,
    SURETY,
    /** The certificate of an authorised economic operator. */
    AEO
}
