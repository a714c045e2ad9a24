package org.caravanserai.inventory.handling;

import java.time.Instant;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/**
 * A wish to move goods of a lot from one bin to another.
 *
 * @param measures how much; null for all that is free there
 * @param status under which status; null to take what is there, if it is one status only
 * @param effectiveAt when it was done; null for now
 * @param outsidePermit permit of customs under which the goods may lie outside the customs
 *     warehouse from now on (Art. 155(4)); null for none beside the one they have
 */
public record MoveOrder(
        LotId lot,
        String from,
        String to,
        MeasuresAsked measures,
        StockStatus status,
        Instant effectiveAt,
        String outsidePermit) {

    public MoveOrder(
            LotId lot,
            String from,
            String to,
            MeasuresAsked measures,
            StockStatus status,
            Instant effectiveAt) {
        this(lot, from, to, measures, status, effectiveAt, null);
    }
}
