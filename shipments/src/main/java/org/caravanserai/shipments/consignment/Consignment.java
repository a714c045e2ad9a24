package org.caravanserai.shipments.consignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;

/** The newest version of an announced consignment; older ones stand in the journal. */
@Entity
@Table(schema = "shipments", name = "consignment")
class Consignment {

    @Id String number;
    int version;
    String train;
    PartyId consignor;

    @Column(name = "consignor_name")
    String consignorName;

    PartyId consignee;

    @Column(name = "consignee_name")
    String consigneeName;

    FacilityCode origin;
    FacilityCode destination;

    @Column(name = "announced_at")
    Instant announcedAt;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    protected Consignment() {}

    Consignment(String number) {
        this.number = number;
    }

    void announce(ConsignmentNote note, String onTrain, Instant at) {
        version++;
        train = onTrain;
        consignor = note.consignor().id();
        consignorName = note.consignor().name();
        consignee = note.consignee().id();
        consigneeName = note.consignee().name();
        origin = note.origin();
        destination = note.destination();
        announcedAt = at;
        withdrawnAt = null;
    }

    void withdraw(Instant at) {
        version++;
        withdrawnAt = at;
    }

    ConsignmentNote note(List<AnnouncedContainer> containers) {
        return new ConsignmentNote(
                number,
                new Party(consignor, consignorName),
                new Party(consignee, consigneeName),
                origin,
                destination,
                containers);
    }
}
