package org.caravanserai.shipments.container;

import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;

/** The journey a train list gave a container. */
public record Assignment(
        String consignment,
        String train,
        FacilityCode origin,
        FacilityCode destination,
        PartyId consignor,
        PartyId consignee,
        Instant announcedAt) {}
