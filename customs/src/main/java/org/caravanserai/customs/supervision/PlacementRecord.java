package org.caravanserai.customs.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;

/**
 * What one declaration item put under bond, and everything that ended parts of it.
 *
 * @param mark its place in the book
 * @param placed what was put under bond
 * @param until last day under the procedure; null without a term
 */
public record PlacementRecord(
        PlacementBook.Mark mark,
        Discharged.ItemKey item,
        LotId lot,
        CommodityCode commodity,
        String description,
        Measures placed,
        Instant placedAt,
        LocalDate until,
        List<Discharged> discharges) {

    /** What was still under bond at the end of that moment. */
    public Measures balanceAt(Instant moment) {
        Measures balance = placed;
        for (Discharged discharge : discharges) {
            if (!discharge.at().isAfter(moment)) {
                balance = balance.minus(discharge.measures());
            }
        }
        return balance;
    }
}
