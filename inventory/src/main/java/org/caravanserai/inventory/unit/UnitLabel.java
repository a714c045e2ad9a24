package org.caravanserai.inventory.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.inventory.warehouse.Place;
import org.hibernate.annotations.Immutable;

/** A number that a unit carries or carried; an old one still leads to it. */
@Entity
@Immutable
@Table(schema = "inventory", name = "unit_label")
class UnitLabel {

    @Id String sscc;

    long place;

    String reason;

    @Column(name = "labelled_by")
    String labelledBy;

    /** Since when the unit carries it. */
    @Column(name = "labelled_at")
    Instant labelledAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected UnitLabel() {}

    UnitLabel(Place unit, String reason, String by, Instant labelled, Instant recorded) {
        sscc = unit.code();
        place = unit.id();
        this.reason = reason;
        labelledBy = by;
        labelledAt = labelled;
        recordedAt = recorded;
    }

    /** Whether it was so by that moment, and entered by the other. */
    boolean known(Instant moment, Instant knownAt) {
        return !labelledAt.isAfter(moment) && !recordedAt.isAfter(knownAt);
    }
}
