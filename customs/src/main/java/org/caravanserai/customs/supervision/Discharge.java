package org.caravanserai.customs.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.kernel.goods.Measures;
import org.hibernate.annotations.Immutable;

/** A later declaration item ended a part of a placement. */
@Entity
@Immutable
@Table(schema = "customs", name = "discharge")
class Discharge {

    @Id
    @GeneratedValue(generator = "discharge")
    @SequenceGenerator(name = "discharge", schema = "customs", sequenceName = "discharge_seq")
    Long id;

    long placement;
    long declaration;
    int item;
    @Embedded Measures measures;
    BigDecimal freed;

    @Column(name = "discharged_at")
    Instant dischargedAt;

    protected Discharge() {}

    Discharge(long placement, long declaration, int item, Placement.Part part, Instant at) {
        this.placement = placement;
        this.declaration = declaration;
        this.item = item;
        this.measures = part.measures();
        this.freed = part.freed();
        this.dischargedAt = at;
    }
}
