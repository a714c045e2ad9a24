package org.caravanserai.inventory.picking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.hibernate.annotations.Immutable;

/**
 * The paper that lets goods out of the gate. It is never changed; undone is what its posting is.
 */
@Entity
@Immutable
@Table(schema = "inventory", name = "gate_pass")
class GatePass {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gate_pass")
    @SequenceGenerator(name = "gate_pass", schema = "inventory", sequenceName = "gate_pass_seq")
    Long id;

    String number;

    FacilityCode site;

    long posting;

    @Column(name = "consignee_id")
    PartyId consigneeId;

    @Column(name = "consignee_name")
    String consigneeName;

    String vehicle;

    String actor;

    @Column(name = "effective_at")
    Instant effectiveAt;

    protected GatePass() {}

    GatePass(
            String number,
            FacilityCode site,
            Party consignee,
            String vehicle,
            String actor,
            org.caravanserai.inventory.ledger.Posting posting) {
        this.number = number;
        this.site = site;
        this.posting = posting.id();
        consigneeId = consignee.id();
        consigneeName = consignee.name();
        this.vehicle = vehicle;
        this.actor = actor;
        effectiveAt = posting.effectiveAt();
    }
}
