package org.caravanserai.kernel.event;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Party;

/**
 * Goods left through the gate under a gate pass: customs closes the account of what left, shipments
 * opens the onward leg.
 *
 * @param gatePass number of the gate pass
 * @param vehicle truck, wagon or container the goods were loaded on, as the clerk wrote it
 */
public record GoodsDispatched(
        String gatePass,
        FacilityCode facility,
        Party consignee,
        String vehicle,
        List<DispatchedGoods> goods,
        Instant effectiveAt)
        implements Fact {

    public GoodsDispatched {
        goods = List.copyOf(goods);
    }

    @Override
    public String subject() {
        return "gate-pass:" + gatePass;
    }
}
