package org.caravanserai.inventory.holding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.kernel.event.HoldSubject;
import org.caravanserai.kernel.problem.Problem;

/**
 * The holds that stand on some lots and bins, read together by a service that is about to touch
 * them.
 */
public final class StandingHolds {

    private final Map<HoldSubject, Stop> standing;
    private final Map<Long, List<HoldSubject>> around;

    /**
     * @param around what may be held around each place that was asked for, itself first
     */
    StandingHolds(Map<HoldSubject, Stop> standing, Map<Long, List<HoldSubject>> around) {
        this.standing = standing;
        this.around = around;
    }

    /** What was laid on one subject. */
    record Stop(String code, String reason) {}

    /**
     * Names a problem when the lot, the container it came in, or all goods of its owner are held.
     */
    public Optional<Problem> problem(Lot lot, String field) {
        return subjects(lot)
                .filter(standing::containsKey)
                .findFirst()
                .map(standing::get)
                .map(hold -> Problem.of(field, "lot-held", lot.id(), hold.code(), hold.reason()));
    }

    /**
     * Names a problem when the place is held, or a unit or bin it stands in: nothing comes in,
     * nothing goes out.
     */
    public Optional<Problem> problem(Place place, String field) {
        return around.get(place.id()).stream()
                .filter(standing::containsKey)
                .findFirst()
                .map(subject -> problem(subject, field));
    }

    private Problem problem(HoldSubject subject, String field) {
        Stop hold = standing.get(subject);
        return subject.kind() == HoldSubject.Kind.UNIT
                ? Problem.of(field, "unit-held", subject.id(), hold.code(), hold.reason())
                : Problem.of(
                        field,
                        "bin-held",
                        subject.id().substring(subject.id().indexOf('/') + 1),
                        hold.code(),
                        hold.reason());
    }

    static Stream<HoldSubject> subjects(Lot lot) {
        return Stream.of(
                new HoldSubject(HoldSubject.Kind.LOT, lot.id().value()),
                new HoldSubject(HoldSubject.Kind.CONTAINER, lot.container().value()),
                new HoldSubject(HoldSubject.Kind.OWNER, lot.owner().id().value()));
    }
}
