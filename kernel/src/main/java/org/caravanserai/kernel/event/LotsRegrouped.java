package org.caravanserai.kernel.event;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/**
 * Goods went from lots to other lots without leaving their place or their customs status: a lot was
 * divided, lots were put together, goods were repacked, or one of these was taken back.
 *
 * @param posting number of the posting behind it
 * @param permit number of the customs permit; null where none is needed
 */
public record LotsRegrouped(
        FacilityCode facility,
        Kind kind,
        String posting,
        String permit,
        List<Part> parts,
        Instant effectiveAt)
        implements Fact {

    /** What was done. */
    public enum Kind {
        SPLIT,
        MERGE,
        REPACK,
        TAKEN_BACK
    }

    public LotsRegrouped {
        parts = List.copyOf(parts);
    }

    /**
     * What of one lot became what of another. Weights and quantities are the same on both sides;
     * only repacking changes the number of packages.
     */
    public record Part(LotId from, LotId to, StockStatus status, Measures taken, Measures given) {}

    @Override
    public String subject() {
        return "lot:" + parts.get(0).from().value();
    }
}
