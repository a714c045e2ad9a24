package org.caravanserai.customs.payment;

/** What a procedure does with import duties and taxes. */
public enum Levy {
    /** They are paid. */
    PAYABLE,
    /** They are computed and suspended; only the fee is paid. */
    SUSPENDED,
    /** The procedure knows none; only the fee is paid. */
    NONE
}
