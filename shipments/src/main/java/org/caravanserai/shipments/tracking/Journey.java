package org.caravanserai.shipments.tracking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private static final Set<String> MOVES = Set.of("ARRI", "GTIN", "DISC", "DEPA", "GTOT");

    private final Setting setting;
    private final Boarding boarding;
    private final List<Occurrence> shown = new ArrayList<>();
    private final List<Movement> movements = new ArrayList<>();
    private final Door door;
    private final List<Run> runs = new ArrayList<>();
    private final Instant first;
    private final Progress progress;
    private ContainerStatus status;
    private FacilityCode target;
    private FacilityCode facility;

    /** Receipts of it that were closed and not opened again. */
    private int closed;

    private boolean renewed;
    private Instant lastActual;
    private Occurrence last;
    private String train;
    private String vessel;

    /** The whole history, from its beginning. */
    Journey(Setting setting, List<Occurrence> history) {
        this.setting = setting;
        boarding = new Boarding();
        door = new Door(null);
        List<Occurrence> ordered = history.stream().sorted(Occurrence.IN_ORDER).toList();
        Instant earliest = ordered.isEmpty() ? setting.announcedAt() : ordered.get(0).at();
        boolean unannounced = setting.announcedAt() == null;
        status =
                unannounced && ordered.isEmpty()
                        ? ContainerStatus.WITHDRAWN
                        : ContainerStatus.ANNOUNCED;
        first =
                unannounced || earliest.isBefore(setting.announcedAt())
                        ? earliest
                        : setting.announcedAt();
        if (!unannounced) {
            begin(first);
        }
        ordered.forEach(this::go);
        boolean renewing = setting.renewedAt() != null && !renewed;
        progress = ordered.isEmpty() || renewing ? null : reached();
        renew(null);
    }

    /**
     * Told on from where the telling stopped: only for what {@link Progress} may be followed by. It
     * shows, moves and finds only what is new.
     */
    Journey(Setting setting, Progress before, List<Occurrence> next) {
        this.setting = setting;
        boarding = new Boarding(before.rides());
        door = new Door(before.seal());
        status = before.status();
        target = before.target();
        facility = before.facility();
        first = before.first();
        last = before.last();
        lastActual = before.heardAt();
        train = before.train();
        vessel = before.vessel();
        renewed = true;
        if (before.movement() != null) {
            movements.add(before.movement());
        }
        next.stream().sorted(Occurrence.IN_ORDER).forEach(this::go);
        progress = reached();
    }

    private Progress reached() {
        return new Progress(
                Progress.mark(setting),
                first,
                last,
                train,
                vessel,
                status,
                target,
                facility,
                door.expected(),
                lastActual,
                movements.isEmpty() ? null : movements.get(movements.size() - 1),
                boarding.lasting());
    }

    /** From where it can be told on; null if it must be told from its beginning again. */
    Progress progress() {
        return progress;
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
            closed = 0;
            begin(at);
        }
    }

    private void go(Occurrence o) {
        if (o.actual()) {
            last = o;
        }
        if (o.own()) {
            train = o.means().train() == null ? train : o.means().train();
            vessel = o.means().vessel() == null ? vessel : o.means().vessel();
        }
        renew(o.at());
        if (!boarding.concerns(o, setting.consignment())) {
            return;
        }
        shown.add(o);
        if (o.actual()) {
            act(o);
            lastActual = o.at();
        }
    }

    /** A device may tell that a box moved without telling where: that moves it nowhere. */
    private void act(Occurrence o) {
        door.look(o);
        if (o.facility() == null && MOVES.contains(o.code())) {
            return;
        }
        switch (o.code()) {
            case "ARRI", "GTIN" -> arrive(o);
            case "DISC" -> {
                arrive(o);
                boarding.leaveAll(o.at());
            }
            case "LOAD" -> {
                stand(o);
                boarding.load(o, !movements.isEmpty());
            }
            case "DEPA", "GTOT" -> {
                boarding.board(o.means(), o.at());
                depart(o);
            }
            case "STRP", HouseNote.STRIPPED -> {
                boarding.leaveAll(o.at());
                stand(o);
                status = ContainerStatus.STRIPPED;
                closed += HouseNote.STRIPPED.equals(o.code()) ? 1 : 0;
            }
            case HouseNote.RECEIVED -> stand(o);
            case HouseNote.REOPENED -> {
                stand(o);
                reopened();
            }
            case HouseNote.LOADED -> {
                boarding.leaveAll(o.at());
                stand(o);
                status = ContainerStatus.LOADED;
                target = o.destination();
            }
            default -> {}
        }
    }

    /** Counted anew and entered for an earlier time, it is stripped all the same. */
    private void reopened() {
        closed--;
        if (closed <= 0 && status == ContainerStatus.STRIPPED) {
            status = ContainerStatus.ARRIVED;
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
            movements.add(new Movement(Movement.Kind.ARRIVED, o, boarding.carriage(o.means())));
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
            movements.add(new Movement(Movement.Kind.DEPARTED, o, boarding.carriage(o.means())));
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
