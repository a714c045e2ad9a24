package org.caravanserai.shipments.tracking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.event.Carriage.Kind;
import org.caravanserai.shipments.transport.Ride;

/**
 * What a container is on while its history is gone through. A wagon and its train are ridden at
 * once; a vessel or a truck alone.
 */
final class Boarding {

    private static final List<Kind> NEAREST_FIRST =
            List.of(Kind.VESSEL, Kind.TRUCK, Kind.FLIGHT, Kind.WAGON, Kind.TRAIN);

    private final Map<Kind, Ride> lasting = new EnumMap<>(Kind.class);
    private final List<Ride> ended = new ArrayList<>();

    void board(Kind kind, String reference, Instant at) {
        Ride now = lasting.get(kind);
        if (now != null && Objects.equals(now.on().reference(), reference)) {
            return;
        }
        leave(kind, at);
        lasting.put(kind, new Ride(new Carriage(kind, reference), at, null));
    }

    void leave(Kind kind, Instant at) {
        Ride ride = lasting.remove(kind);
        if (ride != null && ride.from().isBefore(at)) {
            ended.add(ride.until(at));
        }
    }

    void leaveAll(Instant at) {
        NEAREST_FIRST.forEach(kind -> leave(kind, at));
    }

    /** What it stands on most closely; null on the ground. */
    Carriage nearest() {
        return NEAREST_FIRST.stream()
                .map(lasting::get)
                .filter(Objects::nonNull)
                .map(Ride::on)
                .findFirst()
                .orElse(null);
    }

    String reference(Kind kind) {
        Ride ride = lasting.get(kind);
        return ride == null ? null : ride.on().reference();
    }

    boolean on(Kind kind) {
        return lasting.containsKey(kind);
    }

    /** All rides, the earliest first. */
    List<Ride> rides() {
        List<Ride> all = new ArrayList<>(ended);
        all.addAll(lasting.values());
        all.sort(
                Comparator.comparing(Ride::from)
                        .thenComparing(ride -> ride.on().kind())
                        .thenComparing(ride -> String.valueOf(ride.on().reference())));
        return List.copyOf(all);
    }
}
