package org.caravanserai.shipments.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Remembers which facility a name meant. Every event names one, and there are a few dozen; what
 * changes on another node is noticed by age.
 */
@ApplicationScoped
class Names {

    private static final long LASTS = Duration.ofSeconds(10).toNanos();

    /** A feed may name a day each; more than this would be kept for nothing. */
    private static final int MOST = 10_000;

    private final Map<String, Optional<Facility>> known = new ConcurrentHashMap<>();
    private volatile long since = System.nanoTime();

    /** What is not known is asked for every time: somebody may be about to enter it. */
    Optional<Facility> of(String name, Supplier<Optional<Facility>> ask) {
        if (System.nanoTime() - since > LASTS || known.size() > MOST) {
            forget();
        }
        Optional<Facility> remembered = known.get(name);
        if (remembered != null) {
            return remembered;
        }
        Optional<Facility> answer = ask.get();
        if (answer.isPresent()) {
            known.put(name, answer);
        }
        return answer;
    }

    /** Call it when facilities or their names changed. */
    void forget() {
        known.clear();
        since = System.nanoTime();
    }
}
