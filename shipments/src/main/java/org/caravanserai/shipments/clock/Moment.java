package org.caravanserai.shipments.clock;

import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * Something that really happened to a container and that may start or stop a clock.
 *
 * @param code of the event, or the milestone of the house; {@code END} when it reached its end
 * @param facility null where nobody said
 */
public record Moment(String code, Instant at, FacilityCode facility, boolean empty) {}
