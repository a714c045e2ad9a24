package org.caravanserai.shipments.tracking;

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
import org.caravanserai.kernel.identity.FacilityCode;

/** What the newest message of an event says. */
@Entity
@Table(schema = "shipments", name = "tracking_event")
class TrackingEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tracking_event")
    @SequenceGenerator(
            name = "tracking_event",
            schema = "shipments",
            sequenceName = "tracking_event_seq",
            allocationSize = 50)
    Long id;

    String source;

    @Column(name = "event_id")
    String eventId;

    @Column(name = "event_updated_at")
    Instant eventUpdatedAt;

    Long message;

    @Column(name = "content_hash")
    String contentHash;

    @Column(name = "type_code")
    String typeCode;

    @Column(name = "event_code")
    String eventCode;

    @Enumerated(EnumType.STRING)
    Classifier classifier;

    @Column(name = "happened_at")
    Instant happenedAt;

    @Column(name = "utc_offset")
    String utcOffset;

    FacilityCode facility;
    String milestone;
    String mode;
    String train;
    String wagon;
    String vessel;
    String truck;
    String document;
    boolean empty;
    boolean wide;
    String seals;
    boolean retracted;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected TrackingEvent() {}

    TrackingEvent(ReadEvent event) {
        source = event.source();
        eventId = event.eventId();
    }

    /** Takes over what the newer message says. */
    void says(ReadEvent event, Long itsMessage, Instant at) {
        eventUpdatedAt = event.updatedAt();
        message = itsMessage;
        contentHash = event.contentHash();
        typeCode = event.typeCode();
        eventCode = event.eventCode();
        classifier = event.classifier();
        happenedAt = event.happenedAt();
        utcOffset = event.offset();
        facility = event.facility();
        milestone = event.milestone();
        mode = event.means().mode();
        train = event.means().train();
        wagon = event.means().wagon();
        vessel = event.means().vessel();
        truck = event.means().truck();
        document = event.document();
        empty = event.empty();
        wide = event.containers().isEmpty();
        seals = event.seals();
        retracted = event.retracted();
        recordedAt = at;
    }

    Occurrence occurrence() {
        return new Occurrence(
                id,
                eventCode,
                milestone,
                classifier,
                happenedAt,
                facility,
                new ReadEvent.Means(mode, train, wagon, vessel, truck),
                document,
                !wide,
                empty,
                seals,
                null,
                source,
                eventId,
                recordedAt);
    }
}
