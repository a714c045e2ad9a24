package org.caravanserai.shipments.intake.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.caravanserai.shipments.tracking.Classifier;

/** A remembered column. */
@Entity
@IdClass(SheetColumn.Key.class)
@Table(schema = "shipments", name = "sheet_column")
class SheetColumn {

    /** Sender and title. */
    record Key(String sender, String title) implements Serializable {}

    @Id String sender;
    @Id String title;

    @Enumerated(EnumType.STRING)
    Meaning meaning;

    @Column(name = "event_code")
    String eventCode;

    @Enumerated(EnumType.STRING)
    Classifier classifier;

    String facility;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    String changedBy;

    protected SheetColumn() {}

    SheetColumn(String sender, String title) {
        this.sender = sender;
        this.title = title;
    }

    void means(ColumnMeaning said, Instant at, String by) {
        meaning = said.meaning();
        boolean moment = meaning == Meaning.MOMENT;
        eventCode = moment ? said.code() : null;
        classifier = moment ? said.classifier() : null;
        facility = moment ? said.facility() : null;
        changedAt = at;
        changedBy = by;
    }

    ColumnMeaning meaning() {
        return new ColumnMeaning(title, meaning, eventCode, classifier, facility);
    }
}
