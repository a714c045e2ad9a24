package org.caravanserai.inventory.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What a place that is a unit is made of, and who made it. */
@Entity
@Immutable
@Table(schema = "inventory", name = "handling_unit")
class HandlingUnit {

    @Id long place;

    @Enumerated(EnumType.STRING)
    UnitKind kind;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    protected HandlingUnit() {}

    HandlingUnit(long place, UnitKind kind, String madeBy, Instant madeAt) {
        this.place = place;
        this.kind = kind;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }
}
