package org.caravanserai.customs.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.caravanserai.kernel.goods.CustomsProcedure;

/**
 * One way to deal with goods under bond: release them now, later, in parts, or send them on.
 *
 * @param name the reader's own word for it
 * @param rates tenge per unit of currencies as they may stand that day; empty for the known ones
 * @param parts in how many equal parts they leave, each with a declaration of its own
 * @param storagePerDay tenge for each day until then; null for none
 */
public record Scenario(
        String name,
        LocalDate day,
        CustomsProcedure procedure,
        Map<String, BigDecimal> rates,
        int parts,
        BigDecimal storagePerDay) {

    public Scenario {
        rates = Map.copyOf(rates);
    }
}
