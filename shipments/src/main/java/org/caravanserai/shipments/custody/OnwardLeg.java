package org.caravanserai.shipments.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.kernel.event.GoodsDispatched;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;

/** The way goods take after our gate, opened by a gate pass. */
@Entity
@Table(schema = "shipments", name = "onward_leg")
class OnwardLeg {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "onward_leg")
    @SequenceGenerator(
            name = "onward_leg",
            schema = "shipments",
            sequenceName = "onward_leg_seq",
            allocationSize = 50)
    Long id;

    @Column(name = "gate_pass")
    String gatePass;

    FacilityCode facility;
    String vehicle;
    ContainerNumber container;
    PartyId consignee;

    @Column(name = "consignee_name")
    String consigneeName;

    FacilityCode destination;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "undone_at")
    Instant undoneAt;

    protected OnwardLeg() {}

    OnwardLeg(GoodsDispatched dispatched, ContainerNumber container, FacilityCode destination) {
        gatePass = dispatched.gatePass();
        facility = dispatched.facility();
        vehicle = dispatched.vehicle();
        consignee = dispatched.consignee().id();
        consigneeName = dispatched.consignee().name();
        openedAt = dispatched.effectiveAt();
        this.container = container;
        this.destination = destination;
    }
}
