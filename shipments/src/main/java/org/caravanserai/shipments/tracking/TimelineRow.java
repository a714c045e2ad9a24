package org.caravanserai.shipments.tracking;

import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * One line of a container's timeline.
 *
 * @param code milestone of the corridor, or the event's own code where it has none
 * @param facility null where the message named none
 * @param source who said so: a party's code, or the room of the house
 * @param recordedAt when the house learned it
 */
public record TimelineRow(
        String code,
        Classifier classifier,
        Instant at,
        FacilityCode facility,
        String source,
        Instant recordedAt) {

    static TimelineRow of(Occurrence o) {
        return new TimelineRow(
                o.milestone(), o.classifier(), o.at(), o.facility(), o.source(), o.recordedAt());
    }
}
