package org.caravanserai.shipments.tracking;

import java.util.List;

/**
 * What came of a batch of events.
 *
 * @param accepted events seen for the first time
 * @param updated newer messages of known events, retractions among them
 * @param unchanged the same or older messages of known events
 */
public record IntakeResult(
        int accepted, int updated, int unchanged, List<Quarantined> quarantined) {

    /**
     * An event that could not be read and is kept for somebody to look at.
     *
     * @param index in the batch, from 0
     * @param code key of the sentence that says why, with the args
     */
    public record Quarantined(int index, String code, List<Object> args) {}
}
