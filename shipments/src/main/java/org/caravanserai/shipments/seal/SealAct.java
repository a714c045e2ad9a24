package org.caravanserai.shipments.seal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;
import org.hibernate.annotations.Immutable;

/** Why somebody touched a seal; that it happened stands among the events. */
@Entity
@Immutable
@Table(schema = "shipments", name = "seal_act")
class SealAct {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seal_act")
    @SequenceGenerator(
            name = "seal_act",
            schema = "shipments",
            sequenceName = "seal_act_seq",
            allocationSize = 50)
    Long id;

    String container;

    @Enumerated(EnumType.STRING)
    SealKind kind;

    String seal;
    FacilityCode facility;

    @Column(name = "happened_at")
    Instant at;

    String reason;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    protected SealAct() {}

    SealAct(String container, SealActOrder order, Instant at, Instant recordedAt, String by) {
        this.container = container;
        kind = order.kind();
        seal = order.seal();
        facility = new FacilityCode(order.facility());
        this.at = at;
        reason = order.reason() == null ? "" : order.reason().strip();
        this.recordedAt = recordedAt;
        recordedBy = by;
    }
}
