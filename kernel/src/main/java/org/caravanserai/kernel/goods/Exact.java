package org.caravanserai.kernel.goods;

import java.math.BigDecimal;
import org.caravanserai.kernel.problem.InvalidValue;

/** Exact decimals in one written form each, so that equal numbers are equal values. */
final class Exact {

    /**
     * Integer digits a column numeric(18,6) holds; also what keeps {@code 1e999999999} from being
     * written out.
     */
    private static final int INTEGER_DIGITS = 12;

    private static final int DECIMALS = 6;

    private Exact() {}

    /**
     * @throws InvalidValue {@code required}, {@code measures-absurd} or {@code measures-decimals}
     *     (name of the part)
     */
    static BigDecimal measure(BigDecimal number, String part) {
        if (number == null) {
            throw new InvalidValue("required", part);
        }
        BigDecimal plain = number.stripTrailingZeros();
        if ((long) plain.precision() - plain.scale() > INTEGER_DIGITS) {
            throw new InvalidValue("measures-absurd", part);
        }
        if (plain.scale() > DECIMALS) {
            throw new InvalidValue("measures-decimals", part);
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
