package org.caravanserai.shipments.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/** A ban or hold as the database keeps it; lifting adds to it, nothing is overwritten. */
@Entity
@Table(schema = "shipments", name = "restriction")
class RestrictionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Enumerated(EnumType.STRING)
    Restriction.Kind kind;

    FacilityCode facility;

    @Column(name = "to_facility")
    FacilityCode to;

    String cargo;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    String reason;
    String source;

    @Column(name = "entered_by")
    String enteredBy;

    @Column(name = "entered_at")
    Instant enteredAt;

    @Column(name = "lifted_at")
    Instant liftedAt;

    @Column(name = "lifted_by")
    String liftedBy;

    @Column(name = "lifted_reason")
    String liftedReason;

    protected RestrictionRow() {}

    RestrictionRow(RestrictionEntry entry, String by, Instant at) {
        kind = entry.kind();
        facility = new FacilityCode(entry.facility());
        to = entry.to() == null ? null : new FacilityCode(entry.to());
        cargo = entry.cargo();
        startsAt = entry.startsAt();
        endsAt = entry.endsAt();
        reason = entry.reason();
        source = entry.source();
        enteredBy = by;
        enteredAt = at;
    }

    void lift(String why, String by, Instant at) {
        liftedReason = why;
        liftedBy = by;
        liftedAt = at;
    }

    Restriction restriction() {
        return new Restriction(
                id,
                kind,
                facility,
                to,
                cargo,
                startsAt,
                endsAt,
                reason,
                source,
                enteredBy,
                enteredAt,
                liftedAt,
                liftedBy,
                liftedReason);
    }
}
