package org.caravanserai.shipments.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.time.HouseClock;

/**
 * The board that many look at. It is drawn once for all who see the same, and drawn anew by the
 * clock when something changed; who looks gets the last drawing at once.
 */
@ApplicationScoped
public class Board {

    /** The line of nodes that is always shown. */
    public static final String LINE = "MIDDLE-CORRIDOR";

    /** Older than this, the clock does not run, and who looks draws it himself. */
    private static final Duration STALE = Duration.ofSeconds(30);

    /** What another node did is seen after so long. */
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);

    /** A board nobody looked at for so long is not drawn any more. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(5);

    private static final int REST = 4;
    private static final Duration LONGEST_PAST = Duration.ofDays(60);
    private static final int MOST_PAST = 500;

    @Inject Drawing drawing;
    @Inject Changes changes;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    private final Map<Scope, Drawn> boards = new ConcurrentHashMap<>();
    private final Map<Moment, BoardView> pasts = new ConcurrentHashMap<>();

    private record Scope(Set<FacilityCode> sites, Set<PartyId> clients) {}

    private record Moment(Scope scope, Instant at, long changes) {}

    private static final class Drawn {
        volatile BoardView view;
        volatile long changes;
        volatile Instant at;
        volatile Instant asked;
        volatile Actor seer;
        volatile long ended;
        volatile long took;
    }

    /** The corridor now, at most half a minute old and as a rule a second. */
    public BoardView now() {
        Instant now = clock.now();
        Actor seer = actor.get();
        Drawn drawn = boards.computeIfAbsent(scope(seer), s -> new Drawn());
        drawn.asked = now;
        drawn.seer = seer;
        if (clock.isSet()) {
            return draw(drawn);
        }
        return usable(drawn, now) ? drawn.view : first(drawn, now);
    }

    private static boolean usable(Drawn drawn, Instant now) {
        return drawn.view != null && drawn.at.plus(STALE).isAfter(now);
    }

    /** Of all who come to a board that is not drawn, one draws it and the others wait for it. */
    private BoardView first(Drawn drawn, Instant now) {
        synchronized (drawn) {
            return usable(drawn, now) ? drawn.view : draw(drawn);
        }
    }

    /**
     * The corridor as it was, as it is known now.
     *
     * @throws InvalidInput {@code board-moment} for the future and for what is too long ago
     */
    public BoardView at(Instant moment) {
        Instant now = clock.now();
        if (moment.isAfter(now) || moment.isBefore(now.minus(LONGEST_PAST))) {
            throw InvalidInput.of("at", "board-moment", LONGEST_PAST.toDays());
        }
        if (pasts.size() > MOST_PAST) {
            pasts.clear();
        }
        return pasts.computeIfAbsent(
                new Moment(scope(actor.get()), moment, changes.count()), m -> drawing.past(moment));
    }

    /**
     * Draws anew what is looked at and has changed; called by the clock every second.
     *
     * @return whether any board looks different now
     */
    public boolean refresh() {
        Instant now = clock.now();
        boards.values().removeIf(d -> d.asked.plus(FORGOTTEN).isBefore(now));
        boolean different = false;
        for (Drawn drawn : boards.values()) {
            boolean due =
                    drawn.view == null
                            || drawn.changes != changes.count()
                            || changes.settling()
                            || drawn.at.plus(ELSEWHERE).isBefore(now);
            if (due && !tooSoon(drawn)) {
                BoardView before = drawn.view;
                BoardView after = actor.as(drawn.seer, () -> draw(drawn));
                different |= before == null || !same(before, after);
            }
        }
        return different;
    }

    /** Drawing may take a fifth of the time, however much happens. */
    private static boolean tooSoon(Drawn drawn) {
        return drawn.view != null && System.nanoTime() - drawn.ended < REST * drawn.took;
    }

    private static boolean same(BoardView one, BoardView other) {
        return one.places().equals(other.places())
                && one.stretches().equals(other.stretches())
                && one.restrictions().equals(other.restrictions());
    }

    private BoardView draw(Drawn drawn) {
        long count = changes.count();
        long begin = System.nanoTime();
        BoardView view = drawing.now(clock.now());
        drawn.view = view;
        drawn.at = view.at();
        drawn.changes = count;
        drawn.ended = System.nanoTime();
        drawn.took = drawn.ended - begin;
        return view;
    }

    private static Scope scope(Actor seer) {
        return new Scope(seer.sites(), seer.clients());
    }
}
