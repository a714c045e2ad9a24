package org.caravanserai.customs.tariff;

/** The five shapes of a rate in the Common Customs Tariff of the EAEU. */
public enum RateKind {
    /** A share of the customs value. */
    AD_VALOREM,
    /** An amount per so many units. */
    SPECIFIC,
    /** A share of the value, but at least an amount per unit. */
    NOT_LESS_THAN,
    /** A share of the value and an amount per unit on top. */
    PLUS,
    /** The lower of a share of the value and a second rate that has a floor per unit. */
    WHICHEVER_IS_LOWER;

    public boolean needsQuantity() {
        return this != AD_VALOREM;
    }
}
