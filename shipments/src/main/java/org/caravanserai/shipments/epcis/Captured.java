package org.caravanserai.shipments.epcis;

import java.util.List;
import org.caravanserai.shipments.tracking.IntakeResult;

/**
 * What came of an EPCIS document.
 *
 * @param captured events kept, each once
 * @param repeated events that were known by their id
 * @param refused events that could not be read
 * @param tracking what came of those that move a whole container; null where there were none
 */
public record Captured(
        int captured,
        int repeated,
        List<IntakeResult.Quarantined> refused,
        IntakeResult tracking) {}
