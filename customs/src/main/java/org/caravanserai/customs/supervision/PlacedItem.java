package org.caravanserai.customs.supervision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.procedure.Term;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;

/**
 * A declaration item that was released to a procedure which suspends duties.
 *
 * @param procedure two digits
 * @param suspended tenge
 * @param guarantee the guarantee that covers it; null where none must
 * @param shelfUntil last day of shelf or sale life; null where none is known
 */
public record PlacedItem(
        String procedure,
        long declaration,
        int item,
        LotId lot,
        Measures measures,
        BigDecimal suspended,
        String guarantee,
        Instant at,
        Term term,
        LocalDate shelfUntil) {

    /** Of goods under bond of which no shelf life is known. */
    public PlacedItem(
            long declaration,
            int item,
            LotId lot,
            Measures measures,
            BigDecimal suspended,
            String guarantee,
            Instant at,
            LocalDate until) {
        this(
                Procedures.CUSTOMS_WAREHOUSE,
                declaration,
                item,
                lot,
                measures,
                suspended,
                guarantee,
                at,
                Term.of(until),
                null);
    }
}
