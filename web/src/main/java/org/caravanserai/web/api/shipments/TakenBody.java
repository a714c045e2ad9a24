package org.caravanserai.web.api.shipments;

import java.util.List;
import org.caravanserai.shipments.tracking.IntakeResult;

/** What came of a batch of events. */
public record TakenBody(int accepted, int updated, int unchanged, List<Kept> quarantined) {

    /** An event that is kept in quarantine, by its index in the batch from 0. */
    public record Kept(int index, String code, String message) {}

    static TakenBody of(IntakeResult result, Sentences sentences) {
        return new TakenBody(
                result.accepted(),
                result.updated(),
                result.unchanged(),
                result.quarantined().stream()
                        .map(q -> new Kept(q.index(), q.code(), sentences.of(q.code(), q.args())))
                        .toList());
    }
}
