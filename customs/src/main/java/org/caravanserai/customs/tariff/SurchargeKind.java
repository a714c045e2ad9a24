package org.caravanserai.customs.tariff;

/** What may come on top of the import duty. */
public enum SurchargeKind {
    SPECIAL,
    ANTI_DUMPING,
    COUNTERVAILING,
    EXCISE
}
