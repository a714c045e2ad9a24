package org.caravanserai.shipments.intake.trainlist;

import java.math.BigDecimal;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.problem.Problem;

/**
 * What no goods line in one container can be. The limits lie well above what a container and its
 * wagon carry, so that they only catch slips of the keyboard.
 */
final class GoodsLimits {

    private static final BigDecimal MOST_KG = new BigDecimal("60000");
    private static final BigDecimal MOST_PACKAGES = new BigDecimal("1000000");

    private GoodsLimits() {}

    static void check(Measures measures, Cells cells) {
        measures.checkedInput("").forEach(problem -> cells.complain(titled(problem)));
        limit(cells, Column.NET_KG, measures.netKg(), MOST_KG);
        limit(cells, Column.GROSS_KG, measures.grossKg(), MOST_KG);
        limit(cells, Column.PACKAGES, measures.packages(), MOST_PACKAGES);
    }

    private static void limit(Cells cells, Column column, BigDecimal number, BigDecimal most) {
        if (number.compareTo(most) > 0) {
            cells.complain(column, "beyond-a-container", number.toPlainString(), most);
        }
    }

    /** The kernel's paths in the words of the list's header. */
    private static Problem titled(Problem problem) {
        String field =
                switch (problem.field()) {
                    case "supplementary.quantity" -> Column.SUPPLEMENTARY_QUANTITY.title;
                    case "" -> Column.PACKAGES.title;
                    default -> problem.field();
                };
        return new Problem(problem.row(), field, problem.code(), problem.args());
    }
}
