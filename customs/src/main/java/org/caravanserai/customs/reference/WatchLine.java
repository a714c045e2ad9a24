package org.caravanserai.customs.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.caravanserai.kernel.goods.CommodityCode;

/**
 * Something that changes for goods that lie in the house or stand in a draft.
 *
 * @param lots how many lots of the code lie there
 * @param drafts how many drafts name the code
 * @param book null where the tariff has no line in force today
 * @param day on which it changes: the first day of what begins, the last of what ends
 * @param says the row in words; null where nothing is in force
 */
public record WatchLine(
        CommodityCode code,
        String description,
        long lots,
        BigDecimal grossKg,
        long drafts,
        Change change,
        Book book,
        LocalDate day,
        String says,
        String source,
        String mark) {

    /** What happens. */
    public enum Change {
        /** The tariff has no line of the code in force today. */
        MISSING,
        ENDS,
        BEGINS
    }
}
