package org.caravanserai.inventory.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.History;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.rules.Rules;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Turns what somebody counts into full measures. Packages alone weigh what the book says of so
 * many; packages beyond the book weigh what a package of the lot weighs on average.
 */
@ApplicationScoped
class CountWeights {

    private static final int DECIMALS = 6;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Inject History history;
    @Inject Rules rules;
    @Inject HouseClock clock;

    /**
     * @throws InvalidInput {@code required} or what the measures are wrong in
     */
    Amounts of(Lot lot, CountLine line, MeasuresAsked asked) {
        if (asked == null || asked.packages() == null && asked.netKg() == null) {
            throw InvalidInput.of("measures", "required");
        }
        try {
            return asked.netKg() == null
                    ? counted(lot, line, whole(asked.packages()))
                    : weighed(lot, line, asked);
        } catch (InvalidValue e) {
            throw new InvalidInput(e.at("measures"));
        }
    }

    private static BigDecimal whole(BigDecimal packages) {
        if (packages.signum() < 0 || packages.stripTrailingZeros().scale() > 0) {
            throw InvalidInput.of("measures.packages", "packages-whole", packages);
        }
        return packages;
    }

    private Amounts counted(Lot lot, CountLine line, BigDecimal packages) {
        if (packages.compareTo(line.book.packages()) <= 0) {
            return packages.signum() == 0
                    ? Amounts.ZERO
                    : Amounts.of(line.book.in(lot.unit()).portion(packages));
        }
        Measures received = history.received(lot);
        if (received.packages().signum() == 0) {
            throw InvalidInput.of("measures.netKg", "required");
        }
        BigDecimal beyond = packages.subtract(line.book.packages());
        return line.book.plus(scaled(Amounts.of(received), beyond));
    }

    private static Amounts scaled(Amounts whole, BigDecimal packages) {
        return new Amounts(
                packages,
                share(whole.netKg(), packages, whole.packages()),
                share(whole.grossKg(), packages, whole.packages()),
                share(whole.supplementary(), packages, whole.packages()));
    }

    private static BigDecimal share(BigDecimal whole, BigDecimal some, BigDecimal all) {
        return whole.multiply(some).divide(all, DECIMALS, RoundingMode.HALF_UP);
    }

    private Amounts weighed(Lot lot, CountLine line, MeasuresAsked asked) {
        BigDecimal packages = asked.packages() == null ? BigDecimal.ZERO : whole(asked.packages());
        BigDecimal gross = asked.grossKg() == null ? asked.netKg() : asked.grossKg();
        Quantity quantity = asked.supplementary();
        if (quantity == null && lot.unit() != null) {
            Amounts book = counted(lot, line, packages);
            quantity = new Quantity(book.supplementary(), lot.unit());
        }
        Measures measures =
                new Measures(packages, asked.netKg(), gross, lot.unit() == null ? null : quantity);
        if (!measures.isZero()) {
            InvalidInput.throwIfAny(measures.checkedInput("measures"));
        }
        return Amounts.of(measures);
    }

    /** The book itself where the packages agree and the weight is within what scales may differ. */
    Amounts tolerated(CountLine line, Amounts counted) {
        boolean samePackages =
                counted.packages().compareTo(line.book.packages()) == 0
                        && counted.supplementary().compareTo(line.book.supplementary()) == 0;
        return samePackages
                        && within(counted.netKg(), line.book.netKg())
                        && within(counted.grossKg(), line.book.grossKg())
                ? line.book
                : counted;
    }

    private boolean within(BigDecimal counted, BigDecimal book) {
        BigDecimal percent =
                rules.find(
                                Rules.COUNT_WEIGHT_TOLERANCE,
                                "",
                                clock.now().atZone(ZoneOffset.UTC).toLocalDate())
                        .map(Rules.Rule::amount)
                        .orElse(BigDecimal.ZERO);
        BigDecimal off = counted.subtract(book).abs().multiply(HUNDRED);
        return off.compareTo(book.multiply(percent)) <= 0;
    }
}
