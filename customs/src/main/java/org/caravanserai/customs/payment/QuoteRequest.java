package org.caravanserai.customs.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.customs.tariff.ReliefPart;
import org.caravanserai.kernel.goods.CustomsProcedure;

/**
 * Goods whose cost is asked for.
 *
 * @param rates tenge per unit of currencies, in place of the rates of the day
 * @param costs freight and insurance of all items together
 * @param claimed numbers of items that claim the preference of their origin
 * @param codes what box 36 of items says, by number of the item
 * @param feeInVatBase whether VAT is taken of the customs fee too; null for what the law of the day
 *     says
 */
public record QuoteRequest(
        LocalDate day,
        CustomsProcedure procedure,
        List<DutyItem> items,
        Map<String, BigDecimal> rates,
        Costs costs,
        Set<Integer> claimed,
        Map<Integer, Map<ReliefPart, String>> codes,
        Boolean feeInVatBase) {

    public QuoteRequest {
        items = List.copyOf(items);
        rates = Map.copyOf(rates);
        claimed = Set.copyOf(claimed);
        codes = Map.copyOf(codes);
    }

    /** The same goods on another day, under another procedure, at other rates of exchange. */
    public QuoteRequest under(
            LocalDate otherDay, CustomsProcedure other, Map<String, BigDecimal> otherRates) {
        return new QuoteRequest(
                otherDay, other, items, otherRates, costs, claimed, codes, feeInVatBase);
    }

    /** Other goods on the same terms. */
    QuoteRequest of(List<DutyItem> others) {
        return new QuoteRequest(day, procedure, others, rates, costs, claimed, codes, feeInVatBase);
    }
}
