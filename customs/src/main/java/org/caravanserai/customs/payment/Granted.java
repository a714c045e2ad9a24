package org.caravanserai.customs.payment;

import java.math.BigDecimal;
import org.caravanserai.customs.tariff.ReliefBasis;
import org.caravanserai.customs.tariff.ReliefPart;

/**
 * A relief that an item claims and that is granted on the day.
 *
 * @param code of box 36
 * @param factor share of the payment that is still collected, 0 to 1
 * @param conditional whether what is spared hangs on how the goods are used
 * @param remark what the relief is for
 */
public record Granted(
        ReliefPart part,
        String code,
        ReliefBasis basis,
        BigDecimal factor,
        boolean conditional,
        String remark,
        String source) {}
