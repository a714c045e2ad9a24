package org.caravanserai.shipments.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts what changed on this node, so that a board is drawn anew only when there is something new.
 * Other nodes are noticed by age.
 */
@ApplicationScoped
public class Changes {

    /** What is counted may be committed a little later. */
    private static final long SETTLING = Duration.ofSeconds(3).toNanos();

    private final AtomicLong count = new AtomicLong();
    private volatile long last = System.nanoTime() - 2 * SETTLING;

    /** Somebody changed where boxes are, or what stops them. */
    public void happened() {
        last = System.nanoTime();
        count.incrementAndGet();
    }

    long count() {
        return count.get();
    }

    /** Whether a drawing made now may have missed the last change. */
    boolean settling() {
        return System.nanoTime() - last < SETTLING;
    }
}
