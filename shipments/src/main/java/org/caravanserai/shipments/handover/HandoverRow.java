package org.caravanserai.shipments.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/** A note as the database keeps it; it is never changed once it is written. */
@Entity
@Table(schema = "shipments", name = "handover")
class HandoverRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "from_site")
    FacilityCode from;

    @Column(name = "to_site")
    FacilityCode to;

    String shift;
    String body;

    @Column(name = "written_by")
    String writtenBy;

    @Column(name = "written_at")
    Instant writtenAt;

    protected HandoverRow() {}

    HandoverRow(
            FacilityCode from, FacilityCode to, String shift, String body, String by, Instant at) {
        this.from = from;
        this.to = to;
        this.shift = shift;
        this.body = body;
        writtenBy = by;
        writtenAt = at;
    }
}
