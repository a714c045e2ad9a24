package org.caravanserai.inventory.acts;

import java.time.Instant;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/**
 * What somebody proposes to take off the books.
 *
 * @param status where the bin has goods of the lot in several; null for the first under supervision
 * @param measures null for all that is free
 * @param document number and date of the paper that records it
 * @param permit number of the permit, recognition or declaration of customs; null where none is
 *     needed
 * @param effectiveAt when it happened; null for the moment of its approval
 */
public record ActOrder(
        ActKind kind,
        LotId lot,
        String location,
        StockStatus status,
        MeasuresAsked measures,
        String document,
        String permit,
        String reason,
        Instant effectiveAt) {

    /** What is so from the moment of its approval on. */
    public ActOrder(
            ActKind kind,
            LotId lot,
            String location,
            StockStatus status,
            MeasuresAsked measures,
            String document,
            String permit,
            String reason) {
        this(kind, lot, location, status, measures, document, permit, reason, null);
    }
}
