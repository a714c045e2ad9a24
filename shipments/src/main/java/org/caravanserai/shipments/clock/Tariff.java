package org.caravanserai.shipments.clock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a clock may cost: free days, and from which day on a day costs how much.
 *
 * @param facility for which it holds; null for all that have none of their own
 * @param demo whether no contract or price list stands behind it
 * @param firstDay whether the day it starts on counts
 * @param tiers rate of a day by the number of the day from which it holds; empty for a mere term
 */
public record Tariff(
        long id,
        ClockKind kind,
        String facility,
        String name,
        boolean demo,
        String currency,
        int freeDays,
        Calendar calendar,
        boolean firstDay,
        Counting counting,
        LocalDate validFrom,
        String source,
        NavigableMap<Integer, BigDecimal> tiers) {

    /** Which days count. */
    public enum Calendar {
        CALENDAR,
        WORKING
    }

    /** What a day is: from midnight to midnight of the place, or 24 hours from the start. */
    public enum Counting {
        LOCAL_DAYS,
        BLOCKS_24H
    }

    BigDecimal rate(int day) {
        Map.Entry<Integer, BigDecimal> tier =
                day > freeDays ? new TreeMap<>(tiers).floorEntry(day) : null;
        return tier == null ? BigDecimal.ZERO : tier.getValue();
    }

    BigDecimal upTo(int days) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int day = freeDays + 1; day <= days; day++) {
            sum = sum.add(rate(day));
        }
        return sum;
    }
}
