package org.caravanserai.kernel.event;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Party;

/**
 * A train list named a consignment (one SMGS note): customs drafts transit and placement, the
 * warehouse expects a receipt per container.
 *
 * @param consignment number of the SMGS note
 * @param version 1 for the first list, higher for each corrected one, which replaces what was
 *     announced but not yet received
 */
public record ConsignmentAnnounced(
        String consignment,
        int version,
        String train,
        Party consignor,
        Party consignee,
        FacilityCode origin,
        FacilityCode destination,
        List<AnnouncedContainer> containers,
        Instant effectiveAt)
        implements Fact {

    public ConsignmentAnnounced {
        containers = List.copyOf(containers);
    }

    @Override
    public String subject() {
        return "consignment:" + consignment;
    }
}
