package org.caravanserai.customs.payment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.problem.Problem;

/**
 * Computes what a declaration costs, from nothing but its arguments: the same goods on the same day
 * always cost the same. Each line is rounded half up to 0.01 before it is summed.
 */
public final class DutyEngine {

    private DutyEngine() {}

    /** The same with freight and insurance in the values of the items. */
    public static Assessment assess(
            DutyTables tables,
            CustomsProcedure procedure,
            Levy levy,
            List<DutyItem> items,
            Costs costs) {
        try {
            return assess(tables, procedure, levy, costs.load(items, tables));
        } catch (Uncomputable stopped) {
            return new Assessment(List.of(), List.of(stopped.problem));
        }
    }

    public static Assessment assess(
            DutyTables tables, CustomsProcedure procedure, Levy levy, List<DutyItem> items) {
        List<PaymentLine> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Money fee = Money.zero(Assessment.CURRENCY);
        try {
            PaymentLine line = Comparison.fee(tables, procedure.transit(), items);
            lines.add(line);
            fee = line.amount();
        } catch (Uncomputable stopped) {
            problems.add(stopped.problem);
        }
        List<Money> feeShares = feeShares(tables, items, fee);
        for (int i = 0; levy != Levy.NONE && i < items.size(); i++) {
            try {
                boolean suspended = levy == Levy.SUSPENDED;
                lines.addAll(Comparison.lines(tables, items.get(i), suspended, feeShares.get(i)));
            } catch (Uncomputable stopped) {
                problems.add(stopped.at(i).problem);
            }
        }
        return new Assessment(lines, problems);
    }

    /**
     * The parts of the fee that VAT is taken of, by value. What rounding leaves goes to the item of
     * the highest value wherever it stands, so that the order of items changes nothing.
     */
    private static List<Money> feeShares(DutyTables tables, List<DutyItem> items, Money fee) {
        Money divided = tables.feeInVatBase() ? fee : Money.zero(Assessment.CURRENCY);
        List<BigDecimal> weights =
                items.stream().map(item -> weight(tables, item.value())).toList();
        List<Integer> ascending =
                IntStream.range(0, items.size())
                        .boxed()
                        .sorted(
                                Comparator.comparing((Integer i) -> weights.get(i))
                                        .thenComparing(i -> items.get(i).commodity().value())
                                        .thenComparing(i -> items.get(i).item()))
                        .toList();
        List<Money> shared = divided.share(ascending.stream().map(weights::get).toList());
        List<Money> shares = new ArrayList<>(shared);
        for (int i = 0; i < ascending.size(); i++) {
            shares.set(ascending.get(i), shared.get(i));
        }
        return shares;
    }

    private static BigDecimal weight(DutyTables tables, Money value) {
        BigDecimal rate = tables.exchange().getOrDefault(value.currency(), BigDecimal.ONE);
        return value.amount().multiply(rate);
    }
}
