package org.caravanserai.shipments.note;

import java.time.Instant;
import java.util.List;

/**
 * A wagon with what it carried.
 *
 * @param doubt code of what is wrong with its number; null if nothing is
 * @param loads the newest first
 */
public record WagonView(WagonData data, String system, String doubt, List<Load> loads) {

    /** A container on the wagon, from then until then; {@code to} is null while it is on. */
    public record Load(String container, Instant from, Instant to) {}
}
