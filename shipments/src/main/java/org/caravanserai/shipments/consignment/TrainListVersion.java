package org.caravanserai.shipments.consignment;

import java.time.Instant;
import java.util.List;

/**
 * A version of a train list and what it changed.
 *
 * @param changes against the version before; empty for the first version and for the same content
 *     again
 */
public record TrainListVersion(
        long id,
        String train,
        int version,
        int containers,
        int consignments,
        int goodsLines,
        Instant receivedAt,
        String receivedBy,
        List<Change> changes) {

    static TrainListVersion of(TrainList list, List<Change> changes) {
        return new TrainListVersion(
                list.id,
                list.train,
                list.version,
                list.containers,
                list.consignments,
                list.goodsLines,
                list.receivedAt,
                list.receivedBy,
                changes);
    }
}
