package org.caravanserai.inventory.picking;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;

/**
 * A gate pass as it is read and printed.
 *
 * @param posting number of the posting behind it, by which it is undone
 * @param undone whether the goods came back
 * @param warnings what changed behind it, where it was entered for an earlier time; known only to
 *     the call that made it
 */
public record GatePassShown(
        long id,
        String number,
        FacilityCode facility,
        String posting,
        String consignee,
        String vehicle,
        String issuedBy,
        Instant effectiveAt,
        boolean undone,
        List<Line> lines,
        List<Problem> warnings) {

    GatePassShown warned(List<Problem> said) {
        return new GatePassShown(
                id,
                number,
                facility,
                posting,
                consignee,
                vehicle,
                issuedBy,
                effectiveAt,
                undone,
                lines,
                List.copyOf(said));
    }

    /** What of a lot leaves, from where and under which status. */
    public record Line(
            int line,
            LotId lot,
            String location,
            StockStatus status,
            ContainerNumber container,
            String description,
            Measures measures) {}
}
