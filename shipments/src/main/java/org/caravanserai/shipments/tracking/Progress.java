package org.caravanserai.shipments.tracking;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.transport.Ride;

/**
 * How far a container's history is told: all that telling on needs to know of what was before. It
 * is only a shortcut; the history stays what counts, and gives the same when told from its
 * beginning.
 *
 * @param setting mark of the setting it was told under; under another one it is worth nothing
 * @param first when the journey began
 * @param last the newest thing that really happened; null if nothing has
 * @param train the train that an event of the container named last: what that train does is known
 * @param vessel likewise
 * @param seal the one that should be on the door
 * @param movement the last leaving or arrival
 * @param rides what it is on
 */
record Progress(
        String setting,
        Instant first,
        Occurrence last,
        String train,
        String vessel,
        ContainerStatus status,
        FacilityCode target,
        FacilityCode facility,
        String seal,
        Instant heardAt,
        Movement movement,
        List<Ride> rides) {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 1000;
    private static final int FIXED = 20;
    private static final int A_RIDE = 3;

    /** A mark that two settings share only if they are the same, as good as ever. */
    static String mark(Setting setting) {
        CRC32 sum = new CRC32();
        sum.update(setting.toString().getBytes(StandardCharsets.UTF_8));
        return Long.toString(sum.getValue(), Character.MAX_RADIX);
    }

    /** Null if it cannot be written down: then the history is told from its beginning each time. */
    String text() {
        List<String> parts = new ArrayList<>(FIXED);
        add(parts, setting, instant(first));
        if (last == null) {
            add(parts, null, null, null, null, null);
        } else {
            add(parts, instant(last.at()), last.code(), last.source(), last.sourceId());
            add(parts, last.milestone());
        }
        add(parts, train, vessel, status.name(), code(target), code(facility), seal);
        add(parts, instant(heardAt));
        if (movement == null) {
            add(parts, null, null, null, null, null, null);
        } else {
            add(parts, movement.kind.name(), code(movement.facility), instant(movement.at));
            add(parts, kind(movement.on), movement.on == null ? null : movement.on.reference());
            add(parts, movement.told() ? "told" : null);
        }
        rides.forEach(r -> add(parts, kind(r.on()), r.on().reference(), instant(r.from())));
        boolean clean = parts.stream().noneMatch(part -> part.contains(SEPARATOR));
        String text = String.join(SEPARATOR, parts);
        return clean && text.length() <= LONGEST ? text : null;
    }

    /**
     * @param text null if nothing was written down
     */
    static Progress of(String text) {
        if (text == null) {
            return null;
        }
        Parts parts = new Parts(text.split(SEPARATOR, -1));
        return new Progress(
                parts.next(),
                parts.instant(),
                parts.occurrence(),
                parts.next(),
                parts.next(),
                ContainerStatus.valueOf(parts.next()),
                parts.facility(),
                parts.facility(),
                parts.next(),
                parts.instant(),
                parts.movement(),
                parts.rides());
    }

    private static void add(List<String> parts, String... values) {
        for (String value : values) {
            parts.add(Objects.requireNonNullElse(value, ""));
        }
    }

    private static String instant(Instant at) {
        return at == null ? null : Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at), 36);
    }

    private static String code(FacilityCode facility) {
        return facility == null ? null : facility.value();
    }

    private static String kind(Carriage carriage) {
        return carriage == null ? null : carriage.kind().name();
    }

    /** The parts of the text, taken one after the other. */
    private static final class Parts {

        private final String[] parts;
        private int at;

        Parts(String[] parts) {
            this.parts = parts;
        }

        String next() {
            String part = parts[at++];
            return part.isEmpty() ? null : part;
        }

        Instant instant() {
            String part = next();
            return part == null
                    ? null
                    : Instant.EPOCH.plus(Long.parseLong(part, 36), ChronoUnit.MICROS);
        }

        FacilityCode facility() {
            String part = next();
            return part == null ? null : new FacilityCode(part);
        }

        Carriage carriage() {
            String kind = next();
            String reference = next();
            return kind == null ? null : new Carriage(Carriage.Kind.valueOf(kind), reference);
        }

        Occurrence occurrence() {
            Instant when = instant();
            String code = next();
            String source = next();
            String id = next();
            String milestone = next();
            return when == null ? null : Occurrence.mark(when, code, source, id, milestone);
        }

        Movement movement() {
            String kind = next();
            FacilityCode where = facility();
            Instant when = instant();
            Carriage on = carriage();
            boolean told = next() != null;
            return kind == null
                    ? null
                    : new Movement(Movement.Kind.valueOf(kind), where, when, on, told);
        }

        List<Ride> rides() {
            List<Ride> rides = new ArrayList<>();
            while (at + A_RIDE <= parts.length) {
                rides.add(new Ride(carriage(), instant(), null));
            }
            return rides;
        }
    }
}
