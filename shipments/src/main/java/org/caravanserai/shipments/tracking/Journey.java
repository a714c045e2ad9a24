package org.caravanserai.shipments.tracking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.event.Carriage.Kind;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.container.Standing;
import org.caravanserai.shipments.forecast.Run;
import org.caravanserai.shipments.transport.Ride;

/**
 * A container's history gone through once, in the order things happened: a pure function of the set
 * of events, whatever order they came in.
 */
final class Journey {

    private final Setting setting;
    private final Boarding boarding = new Boarding();
    private final List<Occurrence> shown = new ArrayList<>();
    private final List<Movement> movements = new ArrayList<>();
    private final Door door = new Door();
    private final List<Run> runs = new ArrayList<>();
    private ContainerStatus status;
    private FacilityCode target;
    private FacilityCode facility;
    private boolean renewed;
    private Instant lastActual;

    Journey(Setting setting, List<Occurrence> history) {
        this.setting = setting;
        List<Occurrence> ordered = history.stream().sorted(Occurrence.IN_ORDER).toList();
        Instant first = ordered.isEmpty() ? setting.announcedAt() : ordered.get(0).at();
        status =
                setting.announcedAt() == null && ordered.isEmpty()
                        ? ContainerStatus.WITHDRAWN
                        : ContainerStatus.ANNOUNCED;
        if (setting.announcedAt() != null) {
            begin(first.isBefore(setting.announcedAt()) ? first : setting.announcedAt());
        }
        ordered.forEach(this::go);
        renew(null);
    }

    private void begin(Instant at) {
        target = setting.destination();
        door.announced(setting, at);
        if (setting.train() != null) {
            boarding.board(Kind.TRAIN, setting.train(), at);
        }
        if (setting.wagon() != null) {
            boarding.board(Kind.WAGON, setting.wagon(), at);
        }
    }

    /** A box emptied of an earlier load starts anew with its announcement. */
    private void renew(Instant until) {
        Instant at = setting.renewedAt();
        if (at == null || renewed || until != null && until.isBefore(at)) {
            return;
        }
        renewed = true;
        if (status == ContainerStatus.STRIPPED || status == ContainerStatus.EMPTY) {
            boarding.leaveAll(at);
            status = ContainerStatus.ANNOUNCED;
            begin(at);
        }
    }

    private void go(Occurrence o) {
        renew(o.at());
        if (!concerns(o)) {
            return;
        }
        shown.add(o);
        if (o.actual()) {
            act(o);
            lastActual = o.at();
        }
    }

    /** An event of a whole train concerns a container only while it is on that train. */
    private boolean concerns(Occurrence o) {
        if (o.own()) {
            return true;
        }
        String train = o.means().train();
        String vessel = o.means().vessel();
        return o.document() != null && o.document().equals(setting.consignment())
                || train != null && train.equals(boarding.reference(Kind.TRAIN))
                || vessel != null && vessel.equals(boarding.reference(Kind.VESSEL));
    }

    private void act(Occurrence o) {
        door.look(o);
        switch (o.code()) {
            case "ARRI", "GTIN" -> arrive(o);
            case "DISC" -> {
                arrive(o);
                boarding.leaveAll(o.at());
            }
            case "LOAD" -> {
                stand(o);
                load(o);
            }
            case "DEPA", "GTOT" -> {
                board(o);
                depart(o);
            }
            case "STRP", HouseNote.STRIPPED -> {
                boarding.leaveAll(o.at());
                stand(o);
                status = ContainerStatus.STRIPPED;
            }
            case HouseNote.RECEIVED -> stand(o);
            case HouseNote.LOADED -> {
                boarding.leaveAll(o.at());
                stand(o);
                status = ContainerStatus.LOADED;
                target = o.destination();
            }
            default -> {}
        }
    }

    private void arrive(Occurrence o) {
        Movement last = movements.isEmpty() ? null : movements.get(movements.size() - 1);
        boolean sameVisit =
                last != null
                        && last.kind == Movement.Kind.ARRIVED
                        && last.facility.equals(o.facility());
        if (sameVisit) {
            last.add(o);
        } else {
            run(last, o);
            movements.add(new Movement(Movement.Kind.ARRIVED, o, carriage(o)));
        }
        stand(o);
        if (o.empty()) {
            status = ContainerStatus.EMPTY;
            boarding.leaveAll(o.at());
        } else if (status == ContainerStatus.ANNOUNCED
                || status == ContainerStatus.UNDER_WAY
                || status == ContainerStatus.ARRIVED) {
            boolean there = target == null || target.equals(o.facility());
            status = there ? ContainerStatus.ARRIVED : ContainerStatus.UNDER_WAY;
        }
    }

    private void run(Movement last, Occurrence o) {
        if (last != null
                && last.kind == Movement.Kind.DEPARTED
                && !last.facility.equals(o.facility())) {
            runs.add(new Run(last.facility, o.facility(), last.at, o.at()));
        }
    }

    private void depart(Occurrence o) {
        Movement last = movements.isEmpty() ? null : movements.get(movements.size() - 1);
        boolean sameLeaving =
                last != null
                        && last.kind == Movement.Kind.DEPARTED
                        && last.facility.equals(o.facility());
        if (sameLeaving) {
            last.add(o);
        } else {
            movements.add(new Movement(Movement.Kind.DEPARTED, o, carriage(o)));
        }
        facility = o.facility();
        boolean emptied = status == ContainerStatus.STRIPPED || status == ContainerStatus.EMPTY;
        status = o.empty() || emptied ? ContainerStatus.EMPTY : ContainerStatus.UNDER_WAY;
    }

    private void stand(Occurrence o) {
        if (o.facility() != null) {
            facility = o.facility();
        }
    }

    /**
     * Loading onto another wagon ends the train that brought the box, unless it never moved yet.
     */
    private void load(Occurrence o) {
        boolean moved = !movements.isEmpty();
        boolean otherWagon =
                o.means().wagon() != null
                        && !o.means().wagon().equals(boarding.reference(Kind.WAGON));
        if (moved && otherWagon && o.means().train() == null) {
            boarding.leave(Kind.TRAIN, o.at());
        }
        board(o);
    }

    private void board(Occurrence o) {
        ReadEvent.Means means = o.means();
        if (means.vessel() != null || "VESSEL".equals(means.mode())) {
            alone(Kind.VESSEL, means.vessel(), o.at());
        } else if (means.truck() != null || "TRUCK".equals(means.mode())) {
            alone(Kind.TRUCK, means.truck(), o.at());
        } else if (means.wagon() != null || means.train() != null) {
            boarding.leave(Kind.VESSEL, o.at());
            boarding.leave(Kind.TRUCK, o.at());
            if (means.train() != null) {
                boarding.board(Kind.TRAIN, means.train(), o.at());
            }
            if (means.wagon() != null) {
                boarding.board(Kind.WAGON, means.wagon(), o.at());
            }
        }
    }

    private void alone(Kind kind, String reference, Instant at) {
        boolean unnamed = reference == null && boarding.on(kind);
        if (!unnamed) {
            if (!Objects.equals(boarding.reference(kind), reference) || !boarding.on(kind)) {
                boarding.leaveAll(at);
            }
            boarding.board(kind, reference, at);
        }
    }

    private Carriage carriage(Occurrence o) {
        ReadEvent.Means means = o.means();
        if (means.vessel() != null) {
            return new Carriage(Kind.VESSEL, means.vessel());
        }
        if (means.truck() != null) {
            return new Carriage(Kind.TRUCK, means.truck());
        }
        if (means.train() != null) {
            return new Carriage(Kind.TRAIN, means.train());
        }
        return means.wagon() != null ? new Carriage(Kind.WAGON, means.wagon()) : boarding.nearest();
    }

    Standing standing() {
        Movement last = movements.isEmpty() ? null : movements.get(movements.size() - 1);
        return new Standing(
                status,
                facility,
                last != null
                        && last.kind == Movement.Kind.DEPARTED
                        && last.facility.equals(facility),
                boarding.nearest(),
                last == null ? null : last.at,
                lastActual);
    }

    List<Occurrence> shown() {
        return shown;
    }

    List<Movement> movements() {
        return movements;
    }

    Door door() {
        return door;
    }

    List<Run> runs() {
        return runs;
    }

    List<Ride> rides() {
        return boarding.rides();
    }

    FacilityCode target() {
        return target;
    }
}
