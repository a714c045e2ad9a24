package org.caravanserai.shipments.handover;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * A note with its readers, its points and its containers.
 *
 * @param points those that began with it; what is still open stands in every later note between the
 *     two sites too
 */
public record HandoverNote(
        long id,
        FacilityCode from,
        FacilityCode to,
        String shift,
        String body,
        String writtenBy,
        Instant writtenAt,
        List<Reading> readings,
        List<OpenPoint> points,
        List<String> containers) {

    /** That somebody of the other site read it. */
    public record Reading(String reader, Instant at) {}

    public boolean isRead() {
        return !readings.isEmpty();
    }
}
