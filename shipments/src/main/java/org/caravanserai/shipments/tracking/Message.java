package org.caravanserai.shipments.tracking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A message as it came. */
@Entity
@Immutable
@Table(schema = "shipments", name = "message")
class Message {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "message")
    @SequenceGenerator(
            name = "message",
            schema = "shipments",
            sequenceName = "message_seq",
            allocationSize = 50)
    Long id;

    String source;

    @Column(name = "event_id")
    String eventId;

    @Column(name = "event_updated_at")
    Instant eventUpdatedAt;

    @Column(name = "content_hash")
    String contentHash;

    @Column(name = "received_at")
    Instant receivedAt;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String raw;

    protected Message() {}

    Message(ReadEvent event, Instant receivedAt) {
        source = event.source();
        eventId = event.eventId();
        eventUpdatedAt = event.updatedAt();
        contentHash = event.contentHash();
        raw = event.raw();
        this.receivedAt = receivedAt;
    }
}
