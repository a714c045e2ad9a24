package org.caravanserai.customs.payment;

import java.util.List;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.problem.Problem;

/**
 * What goods would cost, and why.
 *
 * @param values what the customs value of each item is made of
 * @param smallAmount up to this amount in tenge duties that are found too low later are not
 *     collected; null where the day has no rate for it
 * @param doubts goods whose season or price is not that of their code, by item
 */
public record DutyQuote(
        Assessment assessment, List<ItemValue> values, Money smallAmount, List<Problem> doubts) {

    public DutyQuote {
        values = List.copyOf(values);
        doubts = List.copyOf(doubts);
    }

    public Money customsValue() {
        return values.stream()
                .map(ItemValue::customsValue)
                .reduce(Money.zero(Assessment.CURRENCY), Money::plus);
    }
}
