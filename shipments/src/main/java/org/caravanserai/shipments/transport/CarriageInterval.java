package org.caravanserai.shipments.transport;

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
import org.caravanserai.kernel.event.Carriage;

/** A ride as the database keeps it; derived from the history and written anew with it. */
@Entity
@Table(schema = "shipments", name = "carriage_interval")
class CarriageInterval {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "carriage_interval")
    @SequenceGenerator(
            name = "carriage_interval",
            schema = "shipments",
            sequenceName = "carriage_interval_seq",
            allocationSize = 50)
    Long id;

    String container;

    @Enumerated(EnumType.STRING)
    Carriage.Kind kind;

    String reference;

    @Column(name = "from_at")
    Instant from;

    @Column(name = "to_at")
    Instant to;

    protected CarriageInterval() {}

    CarriageInterval(String container, Ride ride) {
        this.container = container;
        kind = ride.on().kind();
        reference = ride.on().reference();
        from = ride.from();
        to = ride.to();
    }

    Ride ride() {
        return new Ride(new Carriage(kind, reference), from, to);
    }
}
