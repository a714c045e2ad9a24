package org.caravanserai.shipments.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What somebody wrote into a box; the newest counts, the older ones stay. */
@Entity
@Immutable
@Table(schema = "shipments", name = "note_box")
class NoteBox {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "note_box")
    @SequenceGenerator(
            name = "note_box",
            schema = "shipments",
            sequenceName = "note_box_seq",
            allocationSize = 50)
    Long id;

    String consignment;
    String box;
    String content;

    @Column(name = "written_at")
    Instant writtenAt;

    @Column(name = "written_by")
    String writtenBy;

    protected NoteBox() {}

    NoteBox(String consignment, String box, String content, Instant at, String by) {
        this.consignment = consignment;
        this.box = box;
        this.content = content;
        writtenAt = at;
        writtenBy = by;
    }
}
