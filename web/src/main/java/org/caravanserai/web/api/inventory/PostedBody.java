package org.caravanserai.web.api.inventory;

import java.util.List;
import org.caravanserai.inventory.receiving.DifferenceShown;
import org.caravanserai.inventory.receiving.ReceiptPosted;
import org.caravanserai.inventory.receiving.ReceiptStatus;
import org.caravanserai.kernel.event.ReceivedLot;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.web.api.ProblemBody;
import org.caravanserai.web.api.Problems;

/** What a posted count came to: a lot for each line, in the order they were sent. */
public record PostedBody(
        String receipt,
        ReceiptStatus status,
        String posting,
        List<LotBody> lots,
        List<DifferenceShown> differences,
        List<ProblemBody.FieldError> warnings) {

    /** A lot that was opened, with the goods line it was counted against. */
    public record LotBody(
            LotId lot,
            int line,
            CommodityCode commodityCode,
            String description,
            Measures measures,
            String location) {

        static LotBody of(ReceivedLot lot) {
            return new LotBody(
                    lot.lot(),
                    lot.consignmentLine(),
                    lot.commodity(),
                    lot.description(),
                    lot.measures(),
                    lot.location());
        }
    }

    static PostedBody of(ReceiptPosted posted, Problems problems) {
        return new PostedBody(
                posted.receipt(),
                posted.status(),
                posted.posting(),
                posted.lots().stream().map(LotBody::of).toList(),
                posted.differences(),
                problems.errors(posted.warnings()));
    }
}
