package org.caravanserai.kernel.event;

import java.time.Instant;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/**
 * Goods ceased to be there under an act that customs recognises (Customs Code, Art. 162): the
 * obligation to pay their duties ends.
 *
 * @param status under which they lay; null where the teller does not know it
 * @param ground number of the act or decision
 * @param document the paper that records it, as the protocol of a detention; null where none is
 *     told
 */
public record GoodsDestroyed(
        LotId lot,
        String location,
        StockStatus status,
        Way way,
        Measures measures,
        String ground,
        String document,
        Instant effectiveAt)
        implements Fact {

    /** How goods cease to be there without leaving through the gate. */
    public enum Way {
        /** Under the procedure of destruction (93). */
        DESTROYED,
        /** By accident or force majeure, recognised by customs. */
        LOST,
        /** By natural loss within the norm. */
        WASTED,
        /** Refused to the State (94) and handed over. */
        ABANDONED,
        /** Detained by customs when the procedure was terminated (Art. 161(5) and (6)). */
        DETAINED
    }

    /** Without the paper behind it. */
    public GoodsDestroyed(
            LotId lot,
            String location,
            StockStatus status,
            Way way,
            Measures measures,
            String ground,
            Instant effectiveAt) {
        this(lot, location, status, way, measures, ground, null, effectiveAt);
    }

    /** Destruction of goods whose status the teller does not know. */
    public GoodsDestroyed(
            LotId lot, String location, Measures measures, String ground, Instant effectiveAt) {
        this(lot, location, null, Way.DESTROYED, measures, ground, effectiveAt);
    }

    @Override
    public String subject() {
        return "lot:" + lot.value();
    }
}
