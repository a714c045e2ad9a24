package org.caravanserai.web.api.customs;

import java.math.BigDecimal;
import org.caravanserai.customs.payment.PaymentKind;

/**
 * A payment with the sentence that explains it.
 *
 * @param item null for what concerns the declaration as a whole
 * @param baseUnit currency or unit of the base
 * @param relief code of box 36 that makes it smaller; null for none
 * @param without what would be due without any relief; null where there is none, or not known
 * @param conditional whether what is spared hangs on how the goods are used
 * @param suspended computed, but not paid under this procedure
 */
public record PaymentBody(
        Integer item,
        PaymentKind kind,
        BigDecimal base,
        String baseUnit,
        String rate,
        BigDecimal amount,
        String currency,
        boolean suspended,
        String explanation,
        String relief,
        BigDecimal without,
        boolean conditional) {}
