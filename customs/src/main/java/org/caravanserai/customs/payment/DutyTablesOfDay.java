package org.caravanserai.customs.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caravanserai.customs.tariff.ExchangeRates;
import org.caravanserai.customs.tariff.ReferenceRates;
import org.caravanserai.customs.tariff.Reliefs;
import org.caravanserai.customs.tariff.Tariff;
import org.caravanserai.kernel.goods.CommodityCode;

/** Reads the tables of a day for the engine. */
@ApplicationScoped
public class DutyTablesOfDay {

    @Inject Tariff tariff;
    @Inject ReferenceRates reference;
    @Inject ExchangeRates exchange;
    @Inject Reliefs reliefs;

    /**
     * @param given rates of exchange that stand in for those of the day; empty for none
     */
    public DutyTables read(
            LocalDate day, Collection<CommodityCode> codes, Map<String, BigDecimal> given) {
        Map<String, BigDecimal> rates = new TreeMap<>(exchange.on(day));
        rates.putAll(given);
        Map<String, Map<String, BigDecimal>> numbers = reference.on(day);
        return new DutyTables(
                day,
                tariff.lines(codes, day).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, line -> line.getValue().rate())),
                reliefs.lowerRates(codes, day),
                tariff.surcharges(day),
                numbers.getOrDefault(ReferenceRates.VAT, Map.of()),
                fee(numbers),
                flag(numbers, ReferenceRates.FEE_IN_VAT_BASE),
                rates);
    }

    private static DutyTables.FeeTable fee(Map<String, Map<String, BigDecimal>> numbers) {
        return new DutyTables.FeeTable(
                number(numbers, ReferenceRates.MCI),
                number(numbers, ReferenceRates.FEE_MAIN_SHEET),
                number(numbers, ReferenceRates.FEE_ADDITIONAL_SHEET),
                number(numbers, ReferenceRates.FEE_TRANSIT));
    }

    private static BigDecimal number(Map<String, Map<String, BigDecimal>> numbers, String name) {
        return numbers.getOrDefault(name, Map.of()).get("");
    }

    private static boolean flag(Map<String, Map<String, BigDecimal>> numbers, String name) {
        BigDecimal number = number(numbers, name);
        return number != null && number.signum() != 0;
    }
}
