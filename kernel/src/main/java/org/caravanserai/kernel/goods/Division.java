package org.caravanserai.kernel.goods;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * One whole of goods divided among parts by weight. The tare is divided beside the net mass, not
 * the gross mass itself: rounding then never leaves a part that weighs less gross than net.
 */
final class Division {

    private static final int MASS_DECIMALS = 6;

    private final Measures whole;
    private final List<BigDecimal> weights;
    private final BigDecimal sum;

    Division(Measures whole, List<BigDecimal> weights) {
        this.whole = whole;
        this.weights = List.copyOf(weights);
        this.sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean packed = whole.packages().signum() != 0;
        if (packed ? sum.compareTo(whole.packages()) != 0 : sum.signum() == 0) {
            throw new InvalidValue("split-packages", whole.packages(), sum);
        }
    }

    List<Measures> parts(int remainderIndex) {
        Measures rest = whole;
        List<Measures> parts = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            Measures part = i == remainderIndex ? null : part(weights.get(i));
            rest = part == null ? rest : rest.minus(part);
            parts.add(part);
        }
        parts.set(remainderIndex, rest);
        return parts;
    }

    private Measures part(BigDecimal weight) {
        BigDecimal packages = whole.packages().signum() == 0 ? BigDecimal.ZERO : weight;
        BigDecimal net = share(whole.netKg(), weight, MASS_DECIMALS);
        BigDecimal tare = share(whole.grossKg().subtract(whole.netKg()), weight, MASS_DECIMALS);
        return new Measures(packages, net, net.add(tare), supplementary(weight));
    }

    private Quantity supplementary(BigDecimal weight) {
        Quantity quantity = whole.supplementary();
        if (quantity == null) {
            return null;
        }
        int decimals = Math.max(quantity.unit().decimals(), quantity.quantity().scale());
        return new Quantity(share(quantity.quantity(), weight, decimals), quantity.unit());
    }

    private BigDecimal share(BigDecimal number, BigDecimal weight, int decimals) {
        return number.multiply(weight).divide(sum, decimals, RoundingMode.DOWN);
    }
}
