package org.caravanserai.web.api.customs;

import java.math.BigDecimal;
import org.caravanserai.customs.payment.PaymentKind;

/**
 * A payment with the sentence that explains it.
 *
 * @param item null for what concerns the declaration as a whole
 * @param baseUnit currency or unit of the base
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
        String explanation) {}
