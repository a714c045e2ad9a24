package org.caravanserai.shipments.board;

import java.time.Instant;
import java.util.TreeSet;

/** Counts of one node or stretch while they grow. */
final class Tally {

    int announced;
    int standing;
    int moving;
    int held;
    int late;
    Instant oldest;
    final TreeSet<String> on = new TreeSet<>();

    void stands(long containers, Instant since) {
        standing += (int) containers;
        if (since != null && (oldest == null || since.isBefore(oldest))) {
            oldest = since;
        }
    }
}
