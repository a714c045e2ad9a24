package org.caravanserai.shipments.transport;

import java.time.Instant;
import org.caravanserai.kernel.event.Carriage;

/**
 * A container on a carriage, from then until then.
 *
 * @param to null while it is still on
 */
public record Ride(Carriage on, Instant from, Instant to) {

    public boolean lasting() {
        return to == null;
    }

    public Ride until(Instant end) {
        return new Ride(on, from, end);
    }
}
