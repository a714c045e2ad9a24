package org.caravanserai.kernel.goods;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * So much of a unit: the supplementary quantity of a declaration item, or the base of a specific
 * duty.
 *
 * @param quantity up to six decimals; negative only inside a ledger
 */
@Embeddable
public record Quantity(
        @Column(name = "supplementary_quantity", precision = 18, scale = 6) BigDecimal quantity,
        @Column(name = "supplementary_unit") Unit unit) {

    public Quantity {
        quantity = Exact.measure(quantity, "quantity");
        if (unit == null) {
            throw new InvalidValue("required", "unit");
        }
    }

    public static Quantity of(String quantity, String unit) {
        return new Quantity(new BigDecimal(quantity), Unit.parse(unit));
    }

    /**
     * @throws InvalidValue {@code unit-mismatch} (the two units)
     */
    public Quantity plus(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new InvalidValue("unit-mismatch", unit.code(), other.unit.code());
        }
        return new Quantity(quantity.add(other.quantity), unit);
    }

    public Quantity negate() {
        return new Quantity(quantity.negate(), unit);
    }
}
