package org.caravanserai.customs.payment;

import org.caravanserai.customs.tariff.ReliefPart;

/** What is paid on a declaration, by the list of payments of CU Commission Decision 378. */
public enum PaymentKind {
    CUSTOMS_FEE(ReliefPart.FEE),
    IMPORT_DUTY(ReliefPart.DUTY),
    SPECIAL(null),
    ANTI_DUMPING(null),
    COUNTERVAILING(null),
    EXCISE(ReliefPart.EXCISE),
    VAT(ReliefPart.VAT);

    private final ReliefPart part;

    PaymentKind(ReliefPart part) {
        this.part = part;
    }

    /** The element of box 36 that can claim a relief of it; null where none can. */
    ReliefPart part() {
        return part;
    }
}
