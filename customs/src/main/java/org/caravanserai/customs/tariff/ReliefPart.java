package org.caravanserai.customs.tariff;

import java.util.Locale;

/** The four elements of box 36: what is claimed of each kind of payment. */
public enum ReliefPart {
    FEE,
    DUTY,
    EXCISE,
    VAT;

    /** The part of box 36 it stands in: {@code 36.duty}. */
    public String box() {
        return "36." + name().toLowerCase(Locale.ROOT);
    }
}
