package org.caravanserai.inventory.receiving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Quantity;

/**
 * Adds up the counts of one line, bin by bin. Packages that were not weighed take their share of
 * what is still open of the announced weights, so that a line counted whole weighs exactly what was
 * announced; packages beyond it are taken at the announced mean.
 */
final class TallySum {

    private static final int DECIMALS = 6;

    private TallySum() {}

    /**
     * @return measures by bin, in the order in which the bins were first used
     */
    static Map<String, Measures> byBin(ReceiptLine line, List<TallyCount> counts) {
        Map<String, BigDecimal> plain = new LinkedHashMap<>();
        counts.forEach(
                count ->
                        plain.merge(
                                count.location(),
                                count.weighed() ? BigDecimal.ZERO : count.packages(),
                                BigDecimal::add));
        Map<String, Measures> sums = shares(line, plain);
        counts.stream()
                .filter(TallyCount::weighed)
                .forEach(
                        count ->
                                sums.merge(count.location(), weighed(line, count), Measures::plus));
        return sums;
    }

    private static Map<String, Measures> shares(ReceiptLine line, Map<String, BigDecimal> plain) {
        Measures open = line.remaining().in(line.unit);
        List<BigDecimal> parts = new ArrayList<>();
        Map<String, BigDecimal> beyond = new LinkedHashMap<>();
        BigDecimal left = open.packages();
        for (Map.Entry<String, BigDecimal> bin : plain.entrySet()) {
            BigDecimal taken = bin.getValue().min(left);
            parts.add(taken);
            left = left.subtract(taken);
            beyond.put(bin.getKey(), bin.getValue().subtract(taken));
        }
        parts.add(left);
        int last = left.signum() == 0 ? lastTaken(parts) : parts.size() - 1;
        List<Measures> split = open.packages().signum() == 0 ? null : open.split(parts, last);
        Map<String, Measures> sums = new LinkedHashMap<>();
        int i = 0;
        for (String bin : plain.keySet()) {
            Measures share = split == null ? Measures.zero(line.unit) : split.get(i++);
            sums.put(bin, share.plus(mean(line, beyond.get(bin))));
        }
        return sums;
    }

    private static int lastTaken(List<BigDecimal> parts) {
        int last = parts.size() - 1;
        while (last > 0 && parts.get(last).signum() == 0) {
            last--;
        }
        return last;
    }

    private static Measures weighed(ReceiptLine line, TallyCount count) {
        Measures mean = mean(line, count.packages());
        return new Measures(count.packages(), count.netKg(), count.grossKg(), mean.supplementary());
    }

    /** So many packages at the mean of those announced. */
    private static Measures mean(ReceiptLine line, BigDecimal packages) {
        Measures announced = line.announcedMeasures();
        if (packages.signum() == 0 || announced.packages().signum() == 0) {
            Measures none = Measures.zero(line.unit);
            return new Measures(packages, none.netKg(), none.grossKg(), none.supplementary());
        }
        Quantity quantity = announced.supplementary();
        return new Measures(
                packages,
                mean(announced.netKg(), packages, announced.packages()),
                mean(announced.grossKg(), packages, announced.packages()),
                quantity == null
                        ? null
                        : new Quantity(
                                mean(quantity.quantity(), packages, announced.packages())
                                        .setScale(
                                                Math.max(
                                                        0,
                                                        quantity.quantity()
                                                                .stripTrailingZeros()
                                                                .scale()),
                                                RoundingMode.HALF_UP),
                                quantity.unit()));
    }

    private static BigDecimal mean(BigDecimal whole, BigDecimal part, BigDecimal packages) {
        return whole.multiply(part).divide(packages, DECIMALS, RoundingMode.HALF_UP);
    }

    static Measures total(ReceiptLine line, Map<String, Measures> byBin) {
        return byBin.values().stream().reduce(Amounts.ZERO.in(line.unit), Measures::plus);
    }

    static Map<Integer, List<TallyCount>> byLine(List<TallyEntry> entries) {
        return entries.stream()
                .map(TallyEntry::count)
                .collect(Collectors.groupingBy(TallyCount::line));
    }
}
