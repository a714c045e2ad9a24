package org.caravanserai.web.api.shipments;

import java.util.List;
import org.caravanserai.shipments.consignment.Change;

/**
 * What came of a train list.
 *
 * @param accepted goods lines saved, or in a dry run, that would be
 * @param version of the train's list; absent when nothing was saved
 * @param changes against the version before
 */
public record TrainListBody(
        String train,
        int containers,
        int consignments,
        int accepted,
        List<Rejected> rejected,
        Integer version,
        List<Change> changes) {}
