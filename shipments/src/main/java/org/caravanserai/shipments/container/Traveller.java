package org.caravanserai.shipments.container;

import java.time.Instant;
import java.util.Optional;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;

/** What must be known of a container to tell its way and when it arrives. */
public interface Traveller {

    ContainerNumber number();

    ContainerStatus status();

    /** Where it was seen last; null before anything happened to it. */
    FacilityCode facility();

    /** Null until a list named it. */
    FacilityCode origin();

    /** Null until a list named it. */
    FacilityCode destination();

    /** Whether it has left the facility where it was last seen. */
    boolean departed();

    Instant announcedAt();

    Instant movedAt();

    /** What it is on, where somebody said so. */
    Optional<Carriage.Kind> on();
}
