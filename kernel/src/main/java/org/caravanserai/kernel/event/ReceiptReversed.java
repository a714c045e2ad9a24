package org.caravanserai.kernel.event;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * A count out of a container was mirrored back, because it was wrong: its lots are gone as if they
 * had never been opened, and the container is open for counting again. Customs takes the lots off
 * their accounts, and may refuse.
 *
 * @param posting the count that is taken back
 * @param lots as they were received
 */
public record ReceiptReversed(
        String receipt,
        FacilityCode facility,
        ContainerNumber container,
        String consignment,
        String posting,
        List<ReceivedLot> lots,
        String reason,
        Instant effectiveAt)
        implements Fact {

    public ReceiptReversed {
        lots = List.copyOf(lots);
    }

    @Override
    public String subject() {
        return "container:" + container.value();
    }
}
