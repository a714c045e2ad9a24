package org.caravanserai.inventory.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.goods.Unit;

/**
 * Measures as a ledger row keeps them: all four numbers always, the unit of the fourth being that
 * of the lot.
 */
@Embeddable
public record Amounts(
        @Column(name = "packages", precision = 18, scale = 6) BigDecimal packages,
        @Column(name = "net_kg", precision = 18, scale = 6) BigDecimal netKg,
        @Column(name = "gross_kg", precision = 18, scale = 6) BigDecimal grossKg,
        @Column(name = "supplementary_quantity", precision = 18, scale = 6)
                BigDecimal supplementary) {

    /** How many numbers there are. */
    static final int PARTS = 4;

    public static final Amounts ZERO =
            new Amounts(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public static Amounts of(Measures measures) {
        Quantity quantity = measures.supplementary();
        return new Amounts(
                measures.packages(),
                measures.netKg(),
                measures.grossKg(),
                quantity == null ? BigDecimal.ZERO : quantity.quantity());
    }

    /**
     * @param unit of the lot; null when it is not counted in a supplementary unit
     */
    public Measures in(Unit unit) {
        Quantity quantity = unit == null ? null : new Quantity(supplementary, unit);
        return new Measures(packages, netKg, grossKg, quantity);
    }

    public Amounts plus(Amounts other) {
        return new Amounts(
                packages.add(other.packages),
                netKg.add(other.netKg),
                grossKg.add(other.grossKg),
                supplementary.add(other.supplementary));
    }

    public Amounts minus(Amounts other) {
        return plus(other.negate());
    }

    public Amounts negate() {
        return new Amounts(
                packages.negate(), netKg.negate(), grossKg.negate(), supplementary.negate());
    }

    /** The smaller of the two in every part. */
    public Amounts min(Amounts other) {
        return new Amounts(
                packages.min(other.packages),
                netKg.min(other.netKg),
                grossKg.min(other.grossKg),
                supplementary.min(other.supplementary));
    }

    /** These amounts with nothing where a part is below zero. */
    public Amounts positive() {
        return new Amounts(
                packages.max(BigDecimal.ZERO),
                netKg.max(BigDecimal.ZERO),
                grossKg.max(BigDecimal.ZERO),
                supplementary.max(BigDecimal.ZERO));
    }

    /** By packages; goods without any by net mass. */
    boolean lessThan(Amounts other) {
        int packed = packages.compareTo(other.packages);
        return packed < 0 || packed == 0 && netKg.compareTo(other.netKg) < 0;
    }

    public boolean anyNegative() {
        return parts().anyMatch(part -> part.signum() < 0);
    }

    public boolean isZero() {
        return parts().allMatch(part -> part.signum() == 0);
    }

    private Stream<BigDecimal> parts() {
        return Stream.of(packages, netKg, grossKg, supplementary);
    }
}
