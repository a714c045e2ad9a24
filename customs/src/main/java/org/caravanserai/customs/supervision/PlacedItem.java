package org.caravanserai.customs.supervision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;

/**
 * A declaration item that was released to a procedure which suspends duties.
 *
 * @param suspended tenge
 * @param guarantee the guarantee that covers it; null where none must
 */
public record PlacedItem(
        long declaration,
        int item,
        LotId lot,
        Measures measures,
        BigDecimal suspended,
        String guarantee,
        Instant at,
        LocalDate until) {}
