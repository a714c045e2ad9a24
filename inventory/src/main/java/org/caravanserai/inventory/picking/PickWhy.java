package org.caravanserai.inventory.picking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.caravanserai.kernel.problem.Problem;

/** The sentence that says why goods stand on a pick list, or why others do not. */
final class PickWhy {

    private PickWhy() {}

    /** Why these goods and in this turn. */
    static Problem chosen(
            Discharge discharge,
            Instant putAway,
            LocalDate ends,
            int turn,
            int turns,
            ZoneId zone) {
        LocalDate since = putAway.atZone(zone).toLocalDate();
        return switch (discharge) {
            case FIFO -> Problem.of("lot", "pick-why-fifo", since, turn, turns);
            case FEFO ->
                    ends == null
                            ? Problem.of("lot", "pick-why-no-end", since)
                            : Problem.of("lot", "pick-why-fefo", ends, turn, turns);
            case NAMED -> Problem.of("lot", "pick-why-named");
        };
    }

    /** Why goods that the request means cannot be taken; null where they can. */
    static Problem left(Candidate one) {
        if (!one.mayLeave()) {
            return Problem.of("lot", "pick-left-bonded", one.account().status().name());
        }
        if (one.held()) {
            return Problem.of("lot", "pick-left-held");
        }
        return one.reserved().isZero()
                ? null
                : Problem.of("lot", "pick-left-reserved", one.reserved().packages());
    }
}
