package org.caravanserai.inventory.ledger;

import java.math.BigDecimal;

/** Reads the four sums of a query row; no rows sum to null, which is nothing. */
final class Sums {

    private Sums() {}

    static Amounts amounts(Object[] row, int from) {
        return new Amounts(
                number(row[from]),
                number(row[from + 1]),
                number(row[from + 2]),
                number(row[from + 3]));
    }

    private static BigDecimal number(Object sum) {
        return sum == null ? BigDecimal.ZERO : (BigDecimal) sum;
    }
}
