package org.caravanserai.kernel.event;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Party;

/**
 * Goods were counted out of a container into bins: customs opens the account of each lot in
 * temporary storage, shipments marks the container stripped when the receipt is complete.
 *
 * @param receipt id of the receipt
 * @param complete whether the clerk closed the receipt; what is missing then is a shortage
 */
public record GoodsReceived(
        String receipt,
        FacilityCode facility,
        ContainerNumber container,
        String consignment,
        Party owner,
        boolean sealIntact,
        boolean complete,
        List<ReceivedLot> lots,
        List<CountDifference> differences,
        Instant effectiveAt)
        implements Fact {

    public GoodsReceived {
        lots = List.copyOf(lots);
        differences = List.copyOf(differences);
    }

    @Override
    public String subject() {
        return "container:" + container.value();
    }
}
