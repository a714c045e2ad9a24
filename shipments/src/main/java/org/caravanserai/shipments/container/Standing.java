package org.caravanserai.shipments.container;

import java.time.Instant;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * What the history of a container says of it now.
 *
 * @param facility where it was last seen
 * @param departed whether it has left that facility again
 * @param on the nearest thing it stands on; null when it stands on the ground or nobody said
 * @param movedAt when it last left or reached a facility
 * @param heardAt when the newest actual event happened: there is no data since
 */
public record Standing(
        ContainerStatus status,
        FacilityCode facility,
        boolean departed,
        Carriage on,
        Instant movedAt,
        Instant heardAt) {}
