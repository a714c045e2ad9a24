package org.caravanserai.shipments.custody;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Party;

/**
 * An onward leg with its load.
 *
 * @param container the vehicle, where it is a container of the register
 * @param undoneAt when the gate pass was taken back; null if it stands
 */
public record OnwardView(
        String gatePass,
        FacilityCode facility,
        String vehicle,
        ContainerNumber container,
        Party consignee,
        FacilityCode destination,
        Instant openedAt,
        Instant undoneAt,
        List<Load> loads) {

    /**
     * Goods of a lot on the leg.
     *
     * @param cameIn the container that brought them
     */
    public record Load(LotId lot, StockStatus status, Measures measures, ContainerNumber cameIn) {}
}
