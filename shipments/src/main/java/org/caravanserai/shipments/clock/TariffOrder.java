package org.caravanserai.shipments.clock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/**
 * A tariff or term as somebody wants to write it down.
 *
 * @param party id or name of a consignee or consignor we know; null for all
 * @param demo true where no price list or contract stands behind it
 * @param kmPerMonth for a term that follows from the distance; null otherwise
 * @param tiers rate of a day by the day from which it holds; null or empty for a mere term
 */
public record TariffOrder(
        ClockKind kind,
        String facility,
        String party,
        String name,
        boolean demo,
        String currency,
        Integer freeDays,
        Tariff.Calendar calendar,
        boolean firstDay,
        Tariff.Counting counting,
        LocalDate validFrom,
        LocalDate validTo,
        String source,
        BigDecimal kmPerMonth,
        Map<Integer, BigDecimal> tiers) {

    private static final Pattern TIER =
            Pattern.compile("\\s*([0-9]{1,4})\\s*[=:]\\s*([0-9]{1,10}([.,][0-9]{1,2})?)\\s*");

    /**
     * Tiers as they are typed: day = rate, with semicolons between.
     *
     * @throws InvalidInput {@code tiers-format}
     */
    public static Map<Integer, BigDecimal> tiers(String typed) {
        Map<Integer, BigDecimal> tiers = new TreeMap<>();
        if (typed == null || typed.isBlank()) {
            return tiers;
        }
        for (String part : typed.split(";")) {
            Matcher tier = TIER.matcher(part);
            if (!tier.matches()
                    || tiers.put(
                                    Integer.valueOf(tier.group(1)),
                                    new BigDecimal(tier.group(2).replace(',', '.')))
                            != null) {
                throw new InvalidInput(Problem.of("tiers", "tiers-format"));
            }
        }
        return tiers;
    }
}
