package org.caravanserai.inventory.picking;

import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/**
 * A wish to hand goods out.
 *
 * @param consignee who takes them, by name
 * @param vehicle truck, wagon or container they are loaded on
 * @param effectiveAt when they left; null for now
 */
public record DispatchOrder(
        FacilityCode facility,
        List<Line> lines,
        String consignee,
        String vehicle,
        Instant effectiveAt) {

    /**
     * @param measures how much; null for all that may leave of the lot there
     * @param status released or re-export; null for the first of them that covers it
     */
    public record Line(LotId lot, String location, MeasuresAsked measures, StockStatus status) {

        public Line(LotId lot, String location, MeasuresAsked measures) {
            this(lot, location, measures, null);
        }
    }
}
