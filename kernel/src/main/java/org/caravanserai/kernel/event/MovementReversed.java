package org.caravanserai.kernel.event;

import java.time.Instant;
import java.util.List;

/**
 * A stock posting was mirrored back. For a dispatch the customs account is reopened by the same
 * quantities.
 *
 * @param gatePass number of the gate pass that was undone; null for a movement inside the house
 */
public record MovementReversed(
        String posting,
        String gatePass,
        List<DispatchedGoods> goods,
        String reason,
        Instant effectiveAt)
        implements Fact {

    public MovementReversed {
        goods = List.copyOf(goods);
    }

    @Override
    public String subject() {
        return "posting:" + posting;
    }
}
