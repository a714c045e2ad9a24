package org.caravanserai.inventory.picking;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;

/**
 * What a pick list would take, before anything is kept.
 *
 * @param asked packages asked for; null for everything
 * @param found packages that would be taken
 * @param lacking packages asked for that are not there
 * @param left what the request means too, but what cannot be taken, with the reason
 */
public record PickPreview(
        FacilityCode facility,
        String consignee,
        Discharge discharge,
        BigDecimal asked,
        BigDecimal found,
        BigDecimal lacking,
        List<Line> lines,
        List<Line> left) {

    /**
     * Goods of a lot in a bin.
     *
     * @param why the sentence, as a code with arguments
     */
    public record Line(
            LotId lot,
            String description,
            String packageKind,
            String location,
            StockStatus status,
            Measures measures,
            Problem why) {}
}
