package org.caravanserai.customs.payment;

/** What is paid on a declaration, by the list of payments of CU Commission Decision 378. */
public enum PaymentKind {
    CUSTOMS_FEE,
    IMPORT_DUTY,
    SPECIAL,
    ANTI_DUMPING,
    COUNTERVAILING,
    EXCISE,
    VAT
}
