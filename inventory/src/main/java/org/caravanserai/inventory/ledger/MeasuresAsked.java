package org.caravanserai.inventory.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;

/**
 * Measures as a person at a rack gives them: packages alone mean their proportional part of the
 * goods they belong to; weights, where given, are taken as weighed.
 */
public record MeasuresAsked(
        BigDecimal packages, BigDecimal netKg, BigDecimal grossKg, Quantity supplementary) {

    public static MeasuresAsked of(Measures measures) {
        return new MeasuresAsked(
                measures.packages(),
                measures.netKg(),
                measures.grossKg(),
                measures.supplementary());
    }

    /** Whether no weight was given, so that the proportional part is meant. */
    boolean unweighed() {
        return netKg == null && grossKg == null;
    }

    /**
     * The full measures.
     *
     * @param whole what these are a part of: the line as announced, or the goods in the bin
     * @param field path of the measures
     * @param problems receives what is wrong with them
     * @return null when something is wrong
     */
    public Measures resolved(Measures whole, String field, List<Problem> problems) {
        int before = problems.size();
        if (packages == null && whole.packages().signum() != 0) {
            problems.add(Problem.of(field + ".packages", "required"));
            return null;
        }
        try {
            Measures measures = completed(whole, field, problems);
            if (measures != null) {
                problems.addAll(measures.checkedInput(field));
            }
            return problems.size() == before ? measures : null;
        } catch (InvalidValue e) {
            problems.add(e.at(field));
            return null;
        }
    }

    private Measures completed(Measures whole, String field, List<Problem> problems) {
        BigDecimal count = packages == null ? BigDecimal.ZERO : packages.stripTrailingZeros();
        boolean divisible =
                count.signum() > 0 && count.scale() <= 0 && count.compareTo(whole.packages()) <= 0;
        Measures part = divisible ? whole.portion(count) : null;
        if (unweighed() && part != null) {
            return supplementary == null ? part : part.withSupplementary(counted(whole));
        }
        Stream.of("netKg", "grossKg")
                .filter(name -> ("netKg".equals(name) ? netKg : grossKg) == null)
                .forEach(name -> problems.add(Problem.of(field + "." + name, "required")));
        if (netKg == null || grossKg == null) {
            return null;
        }
        Quantity quantity = supplementary != null ? counted(whole) : portion(whole, part);
        if (quantity == null && whole.supplementary() != null) {
            problems.add(Problem.of(field + ".supplementary", "required"));
        }
        return new Measures(count, netKg, grossKg, quantity);
    }

    private static Quantity portion(Measures whole, Measures part) {
        return whole.supplementary() == null || part == null ? null : part.supplementary();
    }

    private Quantity counted(Measures whole) {
        Quantity known = whole.supplementary();
        if (known != null && !known.unit().equals(supplementary.unit())) {
            throw new InvalidValue(
                    "unit-mismatch", known.unit().code(), supplementary.unit().code());
        }
        return supplementary;
    }
}
