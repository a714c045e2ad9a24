package org.caravanserai.shipments.intake.trainlist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A remembered column of a sender's train lists. */
@Entity
@IdClass(ListColumn.Key.class)
@Table(schema = "shipments", name = "list_column")
class ListColumn {

    /** Sender and title. */
    record Key(String sender, String title) implements Serializable {}

    @Id String sender;
    @Id String title;
    String means;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    String changedBy;

    protected ListColumn() {}

    ListColumn(String sender, String title) {
        this.sender = sender;
        this.title = title;
    }

    void says(String column, Instant at, String by) {
        means = column;
        changedAt = at;
        changedBy = by;
    }
}
