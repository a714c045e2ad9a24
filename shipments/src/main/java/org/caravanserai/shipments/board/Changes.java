package org.caravanserai.shipments.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts what changed on this node, so that a board is drawn anew only when there is something new.
 * Other nodes are noticed by age.
 */
@ApplicationScoped
public class Changes {

    private final AtomicLong count = new AtomicLong();

    /** Somebody changed where boxes are, or what stops them. */
    public void happened() {
        count.incrementAndGet();
    }

    long count() {
        return count.get();
    }
}
