package org.caravanserai.customs.tariff;

/** What a code of box 36 rests on. */
public enum ReliefBasis {
    /** The code says that nothing is claimed. */
    NONE,
    /** A tariff preference of the origin, which the book of preferences must have. */
    PREFERENCE,
    /** The rate of the national list in place of the common one. */
    LOWER_RATE,
    /** Only a share of the payment is collected, or none. */
    EXEMPTION
}
