package org.caravanserai.inventory.terms;

import java.time.LocalDate;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/**
 * A clock on goods that are here.
 *
 * @param status under which they lie
 * @param until last lawful day, in the calendar of the site
 * @param daysLeft calendar days to it; below zero when it is past
 * @param measures what of the lot lies under that status
 */
public record Deadline(
        TermKind kind,
        LotId lot,
        FacilityCode facility,
        StockStatus status,
        String description,
        String owner,
        Measures measures,
        LocalDate until,
        long daysLeft)
        implements java.io.Serializable {

    public boolean late() {
        return daysLeft < 0;
    }
}
