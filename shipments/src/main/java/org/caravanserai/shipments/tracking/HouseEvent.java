package org.caravanserai.shipments.tracking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/** Something our own people or an office did that belongs into a container's history. */
@Entity
@Table(schema = "shipments", name = "house_event")
class HouseEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "house_event")
    @SequenceGenerator(
            name = "house_event",
            schema = "shipments",
            sequenceName = "house_event_seq",
            allocationSize = 50)
    Long id;

    String container;
    String milestone;

    @Column(name = "happened_at")
    Instant happenedAt;

    FacilityCode facility;
    String source;
    String reference;
    FacilityCode destination;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected HouseEvent() {}

    HouseEvent(String container, HouseNote note, Instant recordedAt) {
        this.container = container;
        milestone = note.milestone();
        happenedAt = note.at();
        facility = note.facility();
        source = note.source();
        reference = note.reference();
        destination = note.destination();
        this.recordedAt = recordedAt;
    }
}
