package org.caravanserai.shipments.transport;

import java.time.Instant;
import java.util.Comparator;
import org.caravanserai.kernel.event.Carriage;

/**
 * A container on a carriage, from then until then.
 *
 * @param to null while it is still on
 */
public record Ride(Carriage on, Instant from, Instant to) {

    /** The earliest first; those begun at once by what they are on. */
    public static final Comparator<Ride> IN_ORDER =
            Comparator.comparing(Ride::from)
                    .thenComparing(ride -> ride.on().kind())
                    .thenComparing(ride -> String.valueOf(ride.on().reference()));

    public boolean lasting() {
        return to == null;
    }

    /** Whether this is the same ride, ended or not. */
    public boolean begunWith(Ride other) {
        return on.equals(other.on) && from.equals(other.from);
    }

    public Ride until(Instant end) {
        return new Ride(on, from, end);
    }
}
