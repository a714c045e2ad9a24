package org.caravanserai.customs.supervision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.customs.procedure.TermRule;
import org.caravanserai.kernel.goods.Measures;

/**
 * What a declaration item put under bond of a lot.
 *
 * @param rule which rule named the last day
 * @param shelfUntil last day of shelf or sale life; null where none is known
 * @param suspended tenge that are still suspended
 * @param guarantee the guarantee that covers it; null where none must
 */
public record TrailPlacement(
        long declaration,
        int item,
        Instant placedAt,
        LocalDate until,
        TermRule rule,
        LocalDate shelfUntil,
        Measures remaining,
        BigDecimal suspended,
        String guarantee) {}
