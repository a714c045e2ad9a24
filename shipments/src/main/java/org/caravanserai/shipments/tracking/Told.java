package org.caravanserai.shipments.tracking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That the other rooms were told of what an event brought about for a container. */
@Entity
@Immutable
@IdClass(Told.Key.class)
@Table(schema = "shipments", name = "told")
class Told {

    /** Container, what was told, and by which event. */
    record Key(String container, String kind, Long event) implements Serializable {}

    @Id String container;
    @Id String kind;
    @Id Long event;

    @Column(name = "told_at")
    Instant toldAt;

    protected Told() {}

    Told(Key key, Instant toldAt) {
        container = key.container();
        kind = key.kind();
        event = key.event();
        this.toldAt = toldAt;
    }

    Key key() {
        return new Key(container, kind, event);
    }
}
