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

    /** Whether an event of it was known when the telling stopped here. */
    private final boolean toldBefore;

    /** One that was known before, told on. */
    Movement(Kind kind, FacilityCode facility, Instant at, Carriage on, boolean told) {
        this.kind = kind;
        this.facility = facility;
        this.at = at;
        this.on = on;
        toldBefore = told;
    }

    Movement(Kind kind, Occurrence first, Carriage on) {
        this.kind = kind;
        this.facility = first.facility();
        this.at = first.at();
        this.on = on;
        toldBefore = false;
        add(first);
    }

    /** Whether any event speaks of it: such are told to the other rooms. */
    boolean told() {
        return toldBefore || !events.isEmpty();
    }

    /** Whether it is to be told now, if none of its events was before. */
    boolean untold() {
        return !toldBefore && !events.isEmpty();
    }

    /** Facts of the house have no event and are told by the house itself. */
    void add(Occurrence occurrence) {
        if (occurrence.event() != null) {
            events.add(occurrence.event());
        }
    }
}
