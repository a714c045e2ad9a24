package org.caravanserai.kernel.event;

import java.time.Instant;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * A receipt was closed too early: what was missing may still be in the container, which is open for
 * counting again. The counts that were posted stand.
 *
 * @param consignment under which the container came; null for none
 */
public record ReceiptReopened(
        String receipt,
        FacilityCode facility,
        ContainerNumber container,
        String consignment,
        String reason,
        Instant effectiveAt)
        implements Fact {

    @Override
    public String subject() {
        return "container:" + container.value();
    }
}
