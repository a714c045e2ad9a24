package org.caravanserai.shipments.consignment;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Party;

/** A consignment as it stands now; withdrawn ones have no containers left. */
public record ConsignmentView(
        String number,
        int version,
        String train,
        Party consignor,
        Party consignee,
        FacilityCode origin,
        FacilityCode destination,
        Instant announcedAt,
        Instant withdrawnAt,
        List<AnnouncedContainer> containers) {

    static ConsignmentView of(Consignment c, List<AnnouncedContainer> containers) {
        return new ConsignmentView(
                c.number,
                c.version,
                c.train,
                new Party(c.consignor, c.consignorName),
                new Party(c.consignee, c.consigneeName),
                c.origin,
                c.destination,
                c.announcedAt,
                c.withdrawnAt,
                containers == null ? List.of() : containers);
    }
}
