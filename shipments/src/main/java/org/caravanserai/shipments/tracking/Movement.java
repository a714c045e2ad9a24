package org.caravanserai.shipments.tracking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.identity.FacilityCode;

/** A container leaving or reaching a facility, with every event that speaks of it. */
final class Movement {

    /** Which way. */
    enum Kind {
        DEPARTED,
        ARRIVED
    }

    final Kind kind;
    final FacilityCode facility;
    final Instant at;
    final Carriage on;
    final List<Long> events = new ArrayList<>();

    Movement(Kind kind, Occurrence first, Carriage on) {
        this.kind = kind;
        this.facility = first.facility();
        this.at = first.at();
        this.on = on;
        add(first);
    }

    /** Facts of the house have no event and are told by the house itself. */
    void add(Occurrence occurrence) {
        if (occurrence.event() != null) {
            events.add(occurrence.event());
        }
    }
}
