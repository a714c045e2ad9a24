package org.caravanserai.shipments.seal;

import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * A navigation seal on a container, from then until then.
 *
 * @param removedAt null while it is on
 */
public record NavigationSeal(
        long id,
        String device,
        String container,
        FacilityCode facility,
        Instant fixedAt,
        String fixedBy,
        Instant removedAt) {}
