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
        return new DutyTables(
                day,
                tariff.lines(codes, day).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, line -> line.getValue().rate())),
                reliefs.lowerRates(codes, day),
                tariff.surcharges(day),
                reference.byScope(ReferenceRates.VAT, day),
                fee(day),
                reference
                        .find(ReferenceRates.FEE_IN_VAT_BASE, day)
                        .map(flag -> flag.signum() != 0)
                        .orElse(false),
                rates);
    }

    private DutyTables.FeeTable fee(LocalDate day) {
        return new DutyTables.FeeTable(
                reference.find(ReferenceRates.MCI, day).orElse(null),
                reference.find(ReferenceRates.FEE_MAIN_SHEET, day).orElse(null),
                reference.find(ReferenceRates.FEE_ADDITIONAL_SHEET, day).orElse(null),
                reference.find(ReferenceRates.FEE_TRANSIT, day).orElse(null));
    }
}
