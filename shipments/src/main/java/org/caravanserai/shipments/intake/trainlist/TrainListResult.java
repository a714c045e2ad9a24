package org.caravanserai.shipments.intake.trainlist;

import java.util.List;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.shipments.consignment.Change;

/**
 * What came of reading a train list.
 *
 * @param containers in the good notes
 * @param consignments good notes
 * @param accepted goods lines that were saved, or would be in a dry run; 0 when the list was
 *     refused
 * @param rejected what is wrong, by row and column
 * @param saved whether anything was saved or, for the same content again, already stood there
 * @param version of the train's list; null when nothing was saved
 * @param changes against the version before
 */
public record TrainListResult(
        String train,
        int containers,
        int consignments,
        int accepted,
        List<Problem> rejected,
        boolean saved,
        Integer version,
        List<Change> changes) {}
