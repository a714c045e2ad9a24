package org.caravanserai.inventory.holding;

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

    StandingHolds(Map<HoldSubject, Stop> standing) {
        this.standing = standing;
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

    /** Names a problem when the bin is held: nothing comes in, nothing goes out. */
    public Optional<Problem> problem(Place bin, String field) {
        return Optional.ofNullable(standing.get(Holds.subject(bin.site(), bin.code())))
                .map(hold -> Problem.of(field, "bin-held", bin.code(), hold.code(), hold.reason()));
    }

    static Stream<HoldSubject> subjects(Lot lot) {
        return Stream.of(
                new HoldSubject(HoldSubject.Kind.LOT, lot.id().value()),
                new HoldSubject(HoldSubject.Kind.CONTAINER, lot.container().value()),
                new HoldSubject(HoldSubject.Kind.OWNER, lot.owner().id().value()));
    }
}
