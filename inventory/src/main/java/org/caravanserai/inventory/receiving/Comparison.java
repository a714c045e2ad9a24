package org.caravanserai.inventory.receiving;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.kernel.event.CountDifference;

/**
 * Counted against announced. Packages decide first, then the supplementary quantity, then the
 * weights. A surplus shows when it is counted, a shortage only when the receipt is complete.
 */
final class Comparison {

    private Comparison() {}

    /** The differences of one count: {@code remaining} and {@code announced} are from before it. */
    static List<CountDifference> of(
            List<ReceiptLine> lines, List<Before> befores, List<Counted> counts, CountSheet sheet) {
        List<CountDifference> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ReceiptLine line = lines.get(i);
            Amounts now = line.counted.minus(befores.get(i).counted());
            Amounts open = befores.get(i).remaining();
            int sign = sign(open, now);
            boolean surplus = sign < 0 && !now.isZero();
            boolean shortage = sign > 0 && sheet.complete();
            if (surplus || shortage) {
                found.add(
                        new CountDifference(
                                line.line,
                                surplus
                                        ? CountDifference.Kind.SURPLUS
                                        : CountDifference.Kind.SHORTAGE,
                                open.in(line.unit),
                                now.in(line.unit),
                                note(counts, line, sheet)));
            }
        }
        counts.stream()
                .filter(count -> count.line() == null)
                .map(Comparison::wrong)
                .forEach(found::add);
        return found;
    }

    /** The state of a line before a count. */
    record Before(Amounts counted, Amounts remaining) {

        static Before of(ReceiptLine line) {
            return new Before(line.counted, line.remaining());
        }
    }

    private static CountDifference wrong(Counted count) {
        return new CountDifference(
                0,
                CountDifference.Kind.WRONG_GOODS,
                count.measures().minus(count.measures()),
                count.measures(),
                count.note());
    }

    private static int sign(Amounts open, Amounts now) {
        Amounts left = open.minus(now);
        return Stream.of(left.packages(), left.supplementary(), left.netKg(), left.grossKg())
                .map(java.math.BigDecimal::signum)
                .filter(sign -> sign != 0)
                .findFirst()
                .orElse(0);
    }

    private static String note(List<Counted> counts, ReceiptLine line, CountSheet sheet) {
        return counts.stream()
                .filter(count -> count.line() == line && !count.note().isEmpty())
                .map(Counted::note)
                .findFirst()
                .orElse(sheet.reasons().getOrDefault(line.line, ""));
    }
}
