package org.caravanserai.customs.supervision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.kernel.goods.Measures;

/**
 * What a declaration item put under bond of a lot.
 *
 * @param suspended tenge that are still suspended
 * @param guarantee the guarantee that covers it; null where none must
 */
public record TrailPlacement(
        long declaration,
        int item,
        Instant placedAt,
        LocalDate until,
        Measures remaining,
        BigDecimal suspended,
        String guarantee) {}
