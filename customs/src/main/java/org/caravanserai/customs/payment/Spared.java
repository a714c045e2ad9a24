package org.caravanserai.customs.payment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.customs.tariff.ReliefBasis;

/**
 * What a relief does to one payment.
 *
 * @param code of box 36; null where the payment only follows one that a relief made smaller
 * @param basis what the code rests on; null with the code
 * @param conditional whether what is spared hangs on how the goods are used
 * @param without what would be due without it, in tenge; null where that cannot be computed
 * @param remark what the relief is for; null with the code
 */
public record Spared(
        String code,
        ReliefBasis basis,
        boolean conditional,
        BigDecimal without,
        String remark,
        String source) {

    /** Key of the sentence that explains it. */
    public String sentence() {
        return "customs.duty.relief." + (basis == null ? "FOLLOWS" : basis.name());
    }

    /** What the sentence names: what would be due, what is not, the code, its remark and source. */
    public List<Object> arguments(BigDecimal amount) {
        boolean known = without != null;
        return Arrays.asList(
                known ? without : BigDecimal.ZERO,
                known ? without.subtract(amount) : BigDecimal.ZERO,
                code == null ? "" : code,
                remark == null ? "" : remark,
                source == null ? "" : source,
                known ? "yes" : "no",
                conditional ? "yes" : "no");
    }
}
