package org.caravanserai.shipments.intake.trainlist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** In which line of a sender's train lists the headings stand, as somebody said it. */
@Entity
@Table(schema = "shipments", name = "list_heading")
class ListHeading {

    @Id String sender;

    @Column(name = "heading_row")
    int row;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    String changedBy;

    protected ListHeading() {}

    ListHeading(String sender) {
        this.sender = sender;
    }

    void stands(int line, Instant at, String by) {
        row = line;
        changedAt = at;
        changedBy = by;
    }
}
