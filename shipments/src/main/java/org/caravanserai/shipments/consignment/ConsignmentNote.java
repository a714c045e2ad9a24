package org.caravanserai.shipments.consignment;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.event.ConsignmentAnnounced;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Party;

/**
 * One SMGS note as a train list gives it; equal notes announce the same.
 *
 * @param number of the note (SMGS box 29)
 * @param containers in the order of their numbers, each with its lines in order
 */
public record ConsignmentNote(
        String number,
        Party consignor,
        Party consignee,
        FacilityCode origin,
        FacilityCode destination,
        List<AnnouncedContainer> containers) {

    public ConsignmentNote {
        containers = List.copyOf(containers);
    }

    ConsignmentAnnounced announced(int version, String train, Instant at) {
        return new ConsignmentAnnounced(
                number, version, train, consignor, consignee, origin, destination, containers, at);
    }
}
