package org.caravanserai.web.reconciliation;

import java.util.List;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/**
 * A lot of which the two books say different things.
 *
 * @param stock all that the stock book holds of it
 * @param customs all that is on the customs account
 * @param lastCount what was counted last; null when nothing was
 * @param byStatus where they differ; the sums may agree when only a status does not
 */
public record LotDifference(
        LotId lot,
        String description,
        Measures stock,
        Measures customs,
        Measures lastCount,
        List<Part> byStatus) {

    /** The two books under one status. */
    public record Part(StockStatus status, Measures stock, Measures customs) {

        /** What the stock book has more than customs. */
        public Measures difference() {
            return stock.minus(customs);
        }
    }
}
