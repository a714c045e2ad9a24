package org.caravanserai.shipments.exception;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A line of an alert's story as the database keeps it. */
@Entity
@Table(schema = "shipments", name = "inbox_note")
class InboxNoteRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Long item;
    String act;
    String note;

    @Column(name = "written_by")
    String writtenBy;

    @Column(name = "written_at")
    Instant writtenAt;

    protected InboxNoteRow() {}

    InboxNoteRow(Long item, InboxNote said) {
        this.item = item;
        act = said.act();
        note = said.note() == null ? "" : said.note();
        writtenBy = said.by();
        writtenAt = said.at();
    }

    InboxNote said() {
        return new InboxNote(act, note, writtenBy, writtenAt);
    }
}
