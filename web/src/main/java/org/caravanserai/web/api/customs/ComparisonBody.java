package org.caravanserai.web.api.customs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.payment.Outcome;
import org.caravanserai.customs.payment.QuoteRequest;
import org.caravanserai.customs.payment.Scenario;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.problem.InvalidInput;

/**
 * Goods and the scenarios they are compared under.
 *
 * @param goods as for a quote; their day, procedure and rates are those of each scenario
 */
public record ComparisonBody(DutyQuoteBody goods, List<Way> scenarios) {

    /**
     * One scenario.
     *
     * @param date null for today
     * @param rates tenge per unit of currencies; null for the known ones
     * @param parts in how many equal parts the goods leave; null for one
     * @param storagePerDay tenge; null for none
     */
    public record Way(
            String name,
            LocalDate date,
            CustomsProcedure procedure,
            Map<String, BigDecimal> rates,
            Integer parts,
            BigDecimal storagePerDay) {

        private Scenario read(LocalDate today) {
            DutyQuoteBody given = DutyQuoteBody.of(date, rates);
            return new Scenario(
                    name,
                    given.day(today),
                    procedure,
                    given.checkedRates(),
                    parts == null ? 1 : parts,
                    storagePerDay);
        }
    }

    /** What a scenario would come to. */
    public record Result(
            String name,
            LocalDate date,
            CustomsProcedure procedure,
            int parts,
            Money fees,
            Money duties,
            Money suspended,
            Money storage,
            Money total) {

        static Result of(Outcome outcome) {
            Scenario scenario = outcome.scenario();
            return new Result(
                    scenario.name(),
                    scenario.day(),
                    scenario.procedure(),
                    scenario.parts(),
                    outcome.fees(),
                    outcome.duties(),
                    outcome.suspended(),
                    outcome.storage(),
                    outcome.total());
        }
    }

    QuoteRequest checkedGoods(LocalDate today) {
        if (goods == null) {
            throw InvalidInput.of("goods", "required");
        }
        CustomsProcedure any = scenarios == null || scenarios.isEmpty() ? null : first();
        return goods.under(any).request(today);
    }

    private CustomsProcedure first() {
        return scenarios.get(0) == null ? null : scenarios.get(0).procedure();
    }

    List<Scenario> checkedScenarios(LocalDate today) {
        List<Scenario> read = new ArrayList<>();
        for (Way way : scenarios == null ? List.<Way>of() : scenarios) {
            if (way == null || way.procedure() == null) {
                throw InvalidInput.of("scenarios[" + read.size() + "].procedure", "required");
            }
            read.add(way.read(today));
        }
        return read;
    }
}
