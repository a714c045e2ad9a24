package org.caravanserai.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The one clock of the house.
 *
 * <p>Both databases keep microseconds; the clock cuts there, so that an instant read back equals
 * the one written. Demo data and tests set it back to lay down a history.
 */
@ApplicationScoped
public class HouseClock {

    private static final ThreadLocal<Clock> SET = new ThreadLocal<>();

    public Instant now() {
        Clock clock = SET.get();
        return Instant.now(clock == null ? Clock.systemUTC() : clock)
                .truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether this thread works at a moment that was set, and not now. */
    public boolean isSet() {
        return SET.get() != null;
    }

    /** Runs the work as if it were that moment, on this thread only. */
    public void at(Instant moment, Runnable work) {
        Clock before = SET.get();
        SET.set(Clock.fixed(moment, java.time.ZoneOffset.UTC));
        try {
            work.run();
        } finally {
            if (before == null) {
                SET.remove();
            } else {
                SET.set(before);
            }
        }
    }
}
