package org.caravanserai.inventory.picking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/** Goods that somebody is to fetch for one consignee; while it is open they are reserved for it. */
@Entity
@Table(schema = "inventory", name = "pick_list")
class PickList {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pick_list")
    @SequenceGenerator(
            name = "pick_list",
            schema = "inventory",
            sequenceName = "pick_list_seq",
            allocationSize = 1)
    Long id;

    FacilityCode site;

    String consignee;

    @Enumerated(EnumType.STRING)
    Discharge discharge;

    @Enumerated(EnumType.STRING)
    PickState state = PickState.OPEN;

    @Column(precision = 18, scale = 6)
    BigDecimal asked;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    /** Who fetches now; null while it lies there. */
    @Column(name = "in_hand")
    String inHand;

    @Column(name = "closed_by")
    String closedBy;

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "gate_pass")
    String gatePass;

    String note;

    protected PickList() {}

    PickList(PickRequest request, String consignee, String by, Instant at) {
        site = request.facility();
        this.consignee = consignee;
        discharge = request.discharge();
        asked = request.packages();
        madeBy = by;
        madeAt = at;
    }

    void close(PickState how, String by, Instant at) {
        state = how;
        inHand = null;
        closedBy = by;
        closedAt = at;
    }

    String number() {
        return PickNumber.print(id);
    }
}
