package org.caravanserai.shipments.clock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a clock may cost: free days, and from which day on a day costs how much.
 *
 * @param facility for which it holds; null for all that have none of their own
 * @param party consignee or consignor for whose boxes it holds; null for all without one of their
 *     own
 * @param demo whether no contract or price list stands behind it
 * @param firstDay whether the day it starts on counts
 * @param freeDays where {@code kmPerMonth} is given, those of a way that nobody knows
 * @param validTo last day on which a clock may start by it; null without end
 * @param kmPerMonth where a term follows from the way ahead, the distance that is worth thirty days
 * @param tiers rate of a day by the number of the day from which it holds; empty for a mere term
 * @param withdrawn null while it stands
 */
public record Tariff(
        long id,
        ClockKind kind,
        String facility,
        String party,
        String name,
        boolean demo,
        String currency,
        int freeDays,
        Calendar calendar,
        boolean firstDay,
        Counting counting,
        LocalDate validFrom,
        LocalDate validTo,
        String source,
        BigDecimal kmPerMonth,
        NavigableMap<Integer, BigDecimal> tiers,
        String enteredBy,
        Withdrawal withdrawn) {

    private static final BigDecimal DAYS_PER_MONTH = BigDecimal.valueOf(30);

    /** Taken back, since it was entered in error. */
    public record Withdrawal(Instant at, String by, String reason) {}

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

    boolean holdsFor(Interval interval, Journey journey) {
        LocalDate day = interval.startedAt().atZone(ZoneOffset.UTC).toLocalDate();
        return withdrawn == null
                && kind == interval.kind()
                && !validFrom.isAfter(day)
                && (validTo == null || !validTo.isBefore(day))
                && (facility == null || facility.equals(interval.facility().value()))
                && (party == null || journey.of(party));
    }

    /** A party's own price goes before a place's, and both before what holds for all. */
    int closeness() {
        return (party == null ? 0 : 2) + (facility == null ? 0 : 1);
    }

    /** The same with the days that the way is worth, each begun one counted. */
    Tariff over(BigDecimal km) {
        return kmPerMonth == null || km == null
                ? this
                : new Tariff(
                        id,
                        kind,
                        facility,
                        party,
                        name,
                        demo,
                        currency,
                        km.multiply(DAYS_PER_MONTH)
                                .divide(kmPerMonth, 0, RoundingMode.CEILING)
                                .intValueExact(),
                        calendar,
                        firstDay,
                        counting,
                        validFrom,
                        validTo,
                        source,
                        kmPerMonth,
                        tiers,
                        enteredBy,
                        withdrawn);
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
