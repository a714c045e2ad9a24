package org.caravanserai.inventory.picking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;

/**
 * A pick list as it is read.
 *
 * @param asked packages asked for; null for everything
 * @param inHand who fetches now; null while it is parked
 * @param gatePass number of the pass under which it left; null until then
 * @param note why it was cancelled
 * @param open lines on which something is still to be fetched
 */
public record PickListShown(
        String number,
        FacilityCode facility,
        String consignee,
        Discharge discharge,
        PickState state,
        BigDecimal asked,
        String madeBy,
        Instant madeAt,
        String inHand,
        String closedBy,
        Instant closedAt,
        String gatePass,
        String note,
        int open,
        List<Line> lines) {

    /**
     * A line of it.
     *
     * @param location bin or pallet it lies in
     * @param bin the bin, also where it lies on a pallet
     * @param state {@code OPEN}, {@code PICKED} or {@code SHORT}
     * @param measures what was kept for it
     * @param picked what was fetched so far
     * @param reason why less was fetched
     * @param why why these goods, as a code with arguments
     */
    public record Line(
            int line,
            LotId lot,
            String description,
            String packageKind,
            String location,
            String bin,
            StockStatus status,
            String state,
            Measures measures,
            Measures picked,
            String pickedBy,
            Instant pickedAt,
            String reason,
            Problem why) {

        /** Whether it lies in the bin or on the pallet of that code. */
        boolean lies(String code) {
            return location.equals(code) || bin.equals(code);
        }

        public boolean open() {
            return "OPEN".equals(state);
        }
    }
}
