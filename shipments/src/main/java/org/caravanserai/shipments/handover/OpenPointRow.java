package org.caravanserai.shipments.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/** An open point as the database keeps it. */
@Entity
@Table(schema = "shipments", name = "open_point")
class OpenPointRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Long handover;
    FacilityCode site;

    @Column(name = "other_site")
    FacilityCode otherSite;

    String said;

    @Column(name = "done_at")
    Instant doneAt;

    @Column(name = "done_by")
    String doneBy;

    String outcome;

    protected OpenPointRow() {}

    OpenPointRow(HandoverRow note, String said) {
        handover = note.id;
        site = note.from;
        otherSite = note.to;
        this.said = said;
    }

    OpenPoint point() {
        return new OpenPoint(id, handover, site, otherSite, said, doneAt, doneBy, outcome);
    }
}
