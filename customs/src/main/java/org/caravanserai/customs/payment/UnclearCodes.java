package org.caravanserai.customs.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.customs.tariff.Tariff;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;

/**
 * Goods of which only the first six or eight digits of a code are declared, as a transit
 * declaration may: a guarantee covers the highest duties that a line beginning so asks for (Customs
 * Code of the EAEU, Art. 65; the paragraph is unverified).
 */
@ApplicationScoped
public class UnclearCodes {

    @Inject Tariff tariff;
    @Inject DutyTablesOfDay tables;

    /** Each item under the dearest line; one of which no line can be computed stays as it is. */
    public List<DutyItem> dearest(CustomsProcedure procedure, List<DutyItem> items, LocalDate day) {
        Set<CommodityCode> unclear =
                items.stream()
                        .map(DutyItem::commodity)
                        .filter(code -> !code.full())
                        .collect(Collectors.toSet());
        if (unclear.isEmpty()) {
            return items;
        }
        List<CommodityCode> lines =
                unclear.stream().flatMap(code -> tariff.beginning(code, day).stream()).toList();
        DutyTables today = tables.read(day, lines, Map.of());
        return items.stream()
                .map(item -> item.commodity().full() ? item : most(today, procedure, item, lines))
                .toList();
    }

    private static DutyItem most(
            DutyTables today, CustomsProcedure procedure, DutyItem item, List<CommodityCode> of) {
        DutyItem dearest = item;
        BigDecimal highest = BigDecimal.ONE.negate();
        for (CommodityCode line : of) {
            if (line.value().startsWith(item.commodity().value())) {
                DutyItem under = item.under(line);
                Assessment cost =
                        DutyEngine.assess(today, procedure, Levy.SUSPENDED, List.of(under));
                boolean more = cost.suspended().amount().compareTo(highest) > 0;
                if (cost.problems().isEmpty() && more) {
                    dearest = under;
                    highest = cost.suspended().amount();
                }
            }
        }
        return dearest;
    }
}
