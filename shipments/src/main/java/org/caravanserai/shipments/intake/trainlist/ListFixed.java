package org.caravanserai.shipments.intake.trainlist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** What all rows of a sender's train lists say in a column that the lists do not have. */
@Entity
@IdClass(ListFixed.Key.class)
@Table(schema = "shipments", name = "list_fixed")
class ListFixed {

    /** Sender and column of our own form. */
    record Key(String sender, String means) implements Serializable {}

    @Id String sender;
    @Id String means;
    String text;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    String changedBy;

    protected ListFixed() {}

    ListFixed(String sender, FixedValue value, Instant at, String by) {
        this.sender = sender;
        this.means = value.column();
        this.text = value.value().strip();
        this.changedAt = at;
        this.changedBy = by;
    }
}
