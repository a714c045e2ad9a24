package org.caravanserai.shipments.tracking;

import java.time.Instant;
import java.util.ArrayList;
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

    Boarding() {}

    /** On what the container was when its history was told last. */
    Boarding(List<Ride> rides) {
        rides.forEach(ride -> lasting.put(ride.on().kind(), ride));
    }

    /** An event of a whole train concerns a container only while it is on that train. */
    boolean concerns(Occurrence o, String consignment) {
        if (o.own()) {
            return true;
        }
        String train = o.means().train();
        String vessel = o.means().vessel();
        return o.document() != null && o.document().equals(consignment)
                || train != null && train.equals(reference(Kind.TRAIN))
                || vessel != null && vessel.equals(reference(Kind.VESSEL));
    }

    /**
     * Loading onto another wagon ends the train that brought the box, unless it never moved yet.
     */
    void load(Occurrence o, boolean moved) {
        ReadEvent.Means means = o.means();
        boolean otherWagon = means.wagon() != null && !means.wagon().equals(reference(Kind.WAGON));
        if (moved && otherWagon && means.train() == null) {
            leave(Kind.TRAIN, o.at());
        }
        board(means, o.at());
    }

    /** As an event says: a vessel or a truck takes it off everything else. */
    void board(ReadEvent.Means means, Instant at) {
        if (means.vessel() != null || "VESSEL".equals(means.mode())) {
            alone(Kind.VESSEL, means.vessel(), at);
        } else if (means.truck() != null || "TRUCK".equals(means.mode())) {
            alone(Kind.TRUCK, means.truck(), at);
        } else if (means.wagon() != null || means.train() != null) {
            leave(Kind.VESSEL, at);
            leave(Kind.TRUCK, at);
            if (means.train() != null) {
                board(Kind.TRAIN, means.train(), at);
            }
            if (means.wagon() != null) {
                board(Kind.WAGON, means.wagon(), at);
            }
        }
    }

    private void alone(Kind kind, String reference, Instant at) {
        boolean unnamed = reference == null && on(kind);
        if (!unnamed) {
            if (!Objects.equals(reference(kind), reference) || !on(kind)) {
                leaveAll(at);
            }
            board(kind, reference, at);
        }
    }

    /** What an event says it is on, or else what it is on most closely by now. */
    Carriage carriage(ReadEvent.Means means) {
        if (means.vessel() != null) {
            return new Carriage(Kind.VESSEL, means.vessel());
        }
        if (means.truck() != null) {
            return new Carriage(Kind.TRUCK, means.truck());
        }
        if (means.train() != null) {
            return new Carriage(Kind.TRAIN, means.train());
        }
        return means.wagon() != null ? new Carriage(Kind.WAGON, means.wagon()) : nearest();
    }

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

    /** The rides that have not ended. */
    List<Ride> lasting() {
        return List.copyOf(lasting.values());
    }

    /** All rides, the earliest first. */
    List<Ride> rides() {
        List<Ride> all = new ArrayList<>(ended);
        all.addAll(lasting.values());
        all.sort(Ride.IN_ORDER);
        return List.copyOf(all);
    }
}
