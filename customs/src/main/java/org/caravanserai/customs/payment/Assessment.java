package org.caravanserai.customs.payment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.problem.Problem;

/**
 * The duties of a declaration, and what could not be computed. An item with a problem has no lines.
 */
public record Assessment(List<PaymentLine> lines, List<Problem> problems) {

    public static final String CURRENCY = "KZT";

    public Assessment {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    public Money payable() {
        return sum(false, null);
    }

    public Money suspended() {
        return sum(true, null);
    }

    /** What reliefs spare in all, whether it would be paid or suspended. */
    public Money spared() {
        return new Money(
                lines.stream()
                        .map(PaymentLine::sparedAmount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                CURRENCY);
    }

    /** What is suspended on one item. */
    public Money suspended(int item) {
        return sum(true, item);
    }

    /** What is to be paid on one item, without the fee. */
    public Money payable(int item) {
        return sum(false, item);
    }

    /** What is to be paid on the declaration as a whole. */
    public Money fee() {
        return lines.stream()
                .filter(line -> line.item() == null)
                .map(PaymentLine::amount)
                .reduce(Money.zero(CURRENCY), Money::plus);
    }

    /** What is to be paid on each item, in one go; items without payments are left out. */
    public Map<Integer, BigDecimal> payableByItem() {
        return byItem(false);
    }

    /** What is suspended on each item, in one go. */
    public Map<Integer, BigDecimal> suspendedByItem() {
        return byItem(true);
    }

    /**
     * What reliefs spare on each item, without what is suspended anyhow.
     *
     * @param conditional only what hangs, or only what does not hang, on how the goods are used
     */
    public Map<Integer, BigDecimal> sparedByItem(boolean conditional) {
        Map<Integer, BigDecimal> sums = new TreeMap<>();
        lines.stream()
                .filter(line -> line.item() != null && !line.suspended() && line.spared() != null)
                .filter(line -> line.spared().conditional() == conditional)
                .forEach(line -> sums.merge(line.item(), line.sparedAmount(), BigDecimal::add));
        sums.replaceAll((item, sum) -> sum.max(BigDecimal.ZERO));
        return sums;
    }

    /** Under which condition a relief spares something on an item; null where none hangs. */
    public String condition(int item) {
        return lines.stream()
                .filter(line -> line.item() != null && line.item() == item)
                .map(PaymentLine::spared)
                .filter(spared -> spared != null && spared.conditional() && spared.code() != null)
                .map(spared -> "36 " + spared.code() + ": " + spared.remark())
                .findFirst()
                .orElse(null);
    }

    private Map<Integer, BigDecimal> byItem(boolean suspended) {
        Map<Integer, BigDecimal> sums = new TreeMap<>();
        lines.stream()
                .filter(line -> line.suspended() == suspended && line.item() != null)
                .forEach(line -> sums.merge(line.item(), line.amount().amount(), BigDecimal::add));
        return sums;
    }

    private Money sum(boolean suspended, Integer item) {
        BigDecimal sum =
                lines.stream()
                        .filter(line -> line.suspended() == suspended)
                        .filter(line -> item == null || item.equals(line.item()))
                        .map(line -> line.amount().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Money(sum, CURRENCY);
    }
}
