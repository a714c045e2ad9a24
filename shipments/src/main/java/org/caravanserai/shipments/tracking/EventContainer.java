package org.caravanserai.shipments.tracking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** That an event names a container. */
@Entity
@Immutable
@IdClass(EventContainer.Key.class)
@Table(schema = "shipments", name = "event_container")
class EventContainer {

    /** Event and container. */
    record Key(Long event, String container) implements Serializable {}

    @Id Long event;
    @Id String container;

    protected EventContainer() {}

    EventContainer(Long event, String container) {
        this.event = event;
        this.container = container;
    }
}
