package org.caravanserai.customs.report;

import java.math.BigDecimal;
import org.caravanserai.kernel.goods.StockStatus;

/**
 * What lay under a status at the beginning of a period, what came and went, and what was left.
 *
 * @param key what the line is about: an owner, a code, a lot
 * @param name of it; empty where the key says all
 * @param corrections shortages, surpluses, regrouping and what was taken back; negative where they
 *     made less
 */
public record TurnoverLine(
        String key,
        String name,
        StockStatus status,
        Weights opening,
        Weights in,
        Weights out,
        Weights corrections,
        Weights closing) {

    /** Packages and kilograms. */
    public record Weights(BigDecimal packages, BigDecimal netKg, BigDecimal grossKg) {}
}
