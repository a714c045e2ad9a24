package org.caravanserai.shipments.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Another transport document of the same goods. */
@Entity
@Table(schema = "shipments", name = "note_reference")
class NoteReference {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "note_reference")
    @SequenceGenerator(
            name = "note_reference",
            schema = "shipments",
            sequenceName = "note_reference_seq",
            allocationSize = 50)
    Long id;

    String consignment;

    @Enumerated(EnumType.STRING)
    ReferenceKind kind;

    String number;

    @Column(name = "issued_on")
    LocalDate issuedOn;

    @Column(name = "entered_at")
    Instant enteredAt;

    @Column(name = "entered_by")
    String enteredBy;

    @Column(name = "struck_at")
    Instant struckAt;

    @Column(name = "struck_by")
    String struckBy;

    protected NoteReference() {}

    NoteReference(String consignment, ReferenceView view, Instant at, String by) {
        this.consignment = consignment;
        kind = view.kind();
        number = view.number();
        issuedOn = view.issuedOn();
        enteredAt = at;
        enteredBy = by;
    }

    ReferenceView view() {
        return new ReferenceView(id, kind, number, issuedOn);
    }
}
