package org.caravanserai.kernel.goods;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;

/**
 * How much there is of goods, in all measures at once: they are always moved and split together, so
 * that no kilogram stays behind when the last package leaves. Exact decimals, at most six; equal
 * amounts are equal values. Ledgers use negative measures; what people give is checked by {@link
 * #checkedInput}.
 *
 * @param packages places, whole in everything that people give
 * @param netKg net mass in kilograms
 * @param grossKg gross mass in kilograms
 * @param supplementary quantity in the tariff's unit for the goods; null where it has none
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measures(
        @Column(name = "packages", precision = 18, scale = 6) BigDecimal packages,
        @Column(name = "net_kg", precision = 18, scale = 6) BigDecimal netKg,
        @Column(name = "gross_kg", precision = 18, scale = 6) BigDecimal grossKg,
        @Embedded Quantity supplementary) {

    /**
     * @throws InvalidValue {@code required}, {@code measures-decimals} or {@code measures-absurd},
     *     naming the part
     */
    public Measures {
        packages = Exact.measure(packages, "packages");
        netKg = Exact.measure(netKg, "netKg");
        grossKg = Exact.measure(grossKg, "grossKg");
    }

    /** Without a supplementary quantity. */
    public static Measures of(String packages, String netKg, String grossKg) {
        return new Measures(
                new BigDecimal(packages), new BigDecimal(netKg), new BigDecimal(grossKg), null);
    }

    public static Measures of(
            String packages, String netKg, String grossKg, String quantity, String unit) {
        return of(packages, netKg, grossKg).withSupplementary(Quantity.of(quantity, unit));
    }

    /**
     * @param unit of the supplementary quantity; null for none
     */
    public static Measures zero(Unit unit) {
        Quantity none = unit == null ? null : new Quantity(BigDecimal.ZERO, unit);
        return new Measures(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, none);
    }

    public Measures withSupplementary(Quantity quantity) {
        return new Measures(packages, netKg, grossKg, quantity);
    }

    /**
     * @throws InvalidValue {@code unit-mismatch} if both have a supplementary quantity, in
     *     different units
     */
    public Measures plus(Measures other) {
        return new Measures(
                packages.add(other.packages),
                netKg.add(other.netKg),
                grossKg.add(other.grossKg),
                sum(supplementary, other.supplementary));
    }

    private static Quantity sum(Quantity one, Quantity other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.plus(other);
    }

    public Measures minus(Measures other) {
        return plus(other.negate());
    }

    public Measures negate() {
        return new Measures(
                packages.negate(),
                netKg.negate(),
                grossKg.negate(),
                supplementary == null ? null : supplementary.negate());
    }

    @JsonIgnore
    public boolean isZero() {
        return parts().allMatch(part -> part.signum() == 0);
    }

    public boolean anyNegative() {
        return parts().anyMatch(part -> part.signum() < 0);
    }

    /**
     * Whether the other can be taken from this without any part going below zero; a quantity in
     * another unit is not covered.
     */
    public boolean covers(Measures other) {
        boolean sameUnit =
                supplementary == null
                        || other.supplementary == null
                        || supplementary.unit().equals(other.supplementary.unit());
        return sameUnit && !minus(other).anyNegative();
    }

    private Stream<BigDecimal> parts() {
        Stream<BigDecimal> always = Stream.of(packages, netKg, grossKg);
        return supplementary == null
                ? always
                : Stream.concat(always, Stream.of(supplementary.quantity()));
    }

    /**
     * What is wrong with these measures as something a person or a feed gave, empty if nothing is.
     *
     * @param field path of the measures, such as {@code lines[0].measures}
     */
    public List<Problem> checkedInput(String field) {
        return MeasuresCheck.of(this, field);
    }

    /**
     * Divides these measures among parts by their numbers of packages. The parts together are
     * exactly this whole: masses are rounded down to six decimals and countable units to whole
     * ones, the rest goes to one named part.
     *
     * @param packageWeights packages of each part, together these packages; for goods without
     *     packages any weights
     * @param remainderIndex the part that takes what rounding leaves
     * @throws InvalidValue {@code split-packages} (packages here, packages of the parts)
     */
    public List<Measures> split(List<BigDecimal> packageWeights, int remainderIndex) {
        return new Division(this, packageWeights).parts(remainderIndex);
    }

    /**
     * The part of this whole that so many of its packages make up; all packages make exactly the
     * whole.
     *
     * @throws InvalidValue {@code portion-exceeds} (packages asked for, packages here)
     */
    public Measures portion(BigDecimal somePackages) {
        if (somePackages.compareTo(packages) == 0) {
            return this;
        }
        BigDecimal rest = packages.subtract(somePackages);
        if (somePackages.signum() < 0 || rest.signum() < 0) {
            throw new InvalidValue("portion-exceeds", somePackages, packages);
        }
        return split(List.of(somePackages, rest), 1).get(0);
    }
}
