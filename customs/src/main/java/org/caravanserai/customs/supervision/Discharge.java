package org.caravanserai.customs.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.kernel.goods.Measures;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A later declaration item, or an act, ended a part of a placement. An act that is taken back
 * stands as a second row with the measures negated.
 */
@Entity
@Immutable
@Table(schema = "customs", name = "discharge")
class Discharge {

    @Id
    @GeneratedValue(generator = "discharge")
    @SequenceGenerator(name = "discharge", schema = "customs", sequenceName = "discharge_seq")
    Long id;

    long placement;
    Long declaration;
    Integer item;
    String ground;
    @Embedded Measures measures;
    BigDecimal freed;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "duty_became")
    DutyState dutyBecame;

    /** Under which customs detained the goods; null where they ended otherwise. */
    @Column(name = "detention_protocol")
    String protocol;

    Long reverses;

    @Column(name = "discharged_at")
    Instant dischargedAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected Discharge() {}

    private Discharge(long placement, Placement.Part part, Instant at) {
        this.placement = placement;
        this.measures = part.measures();
        this.freed = part.freed();
        this.dischargedAt = at;
    }

    static Discharge by(Discharged.ItemKey item, long placement, Placement.Part part, Instant at) {
        Discharge discharge = new Discharge(placement, part, at);
        discharge.declaration = item.declaration();
        discharge.item = item.item();
        return discharge;
    }

    static Discharge on(
            String ground, DutyState became, long placement, Placement.Part part, Instant at) {
        Discharge discharge = new Discharge(placement, part, at);
        discharge.ground = ground;
        discharge.dutyBecame = became;
        return discharge;
    }

    Discharge mirrored(Instant at) {
        Placement.Part back = new Placement.Part(measures.negate(), freed.negate());
        Discharge mirror = on(ground, dutyBecame, placement, back, at);
        mirror.reverses = id;
        mirror.protocol = protocol;
        return mirror;
    }
}
