package org.caravanserai.inventory.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    @Column(name = "labelled_at")
    Instant labelledAt;

    protected UnitLabel() {}

    UnitLabel(String sscc, long place, String reason, String labelledBy, Instant labelledAt) {
        this.sscc = sscc;
        this.place = place;
        this.reason = reason;
        this.labelledBy = labelledBy;
        this.labelledAt = labelledAt;
    }
}
