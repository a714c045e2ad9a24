package org.caravanserai.customs.declaration;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A version above the first, and what it changed.
 *
 * @param payableDifference what more is to be paid, in tenge; negative for what is given back
 * @param suspendedDifference the same of what is suspended
 */
public record VersionView(
        int version,
        String changeCode,
        String reason,
        String document,
        BigDecimal payableDifference,
        BigDecimal suspendedDifference,
        String by,
        Instant at,
        List<BoxChange> changes) {}
