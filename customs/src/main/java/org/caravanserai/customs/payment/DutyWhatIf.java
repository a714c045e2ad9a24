package org.caravanserai.customs.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;

/**
 * Compares what the same goods cost under several scenarios. Rates of a day to come are those known
 * for it today: a rate of exchange must be given.
 */
@ApplicationScoped
@Retried
@Transactional
public class DutyWhatIf {

    private static final int MOST_PARTS = 12;
    private static final int MOST_SCENARIOS = 6;

    @Inject DutyQuotes quotes;

    /**
     * @param today the day storage is counted from
     * @throws InvalidInput with what keeps a scenario from being computed
     */
    public List<Outcome> compare(QuoteRequest goods, List<Scenario> scenarios, LocalDate today) {
        if (scenarios.isEmpty() || scenarios.size() > MOST_SCENARIOS) {
            throw InvalidInput.of("scenarios", "what-if-scenarios", MOST_SCENARIOS);
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            String field = "scenarios[" + i + "]";
            check(field, scenarios.get(i), today);
            outcomes.add(outcome(goods, scenarios.get(i), today));
        }
        return outcomes;
    }

    private static void check(String field, Scenario scenario, LocalDate today) {
        if (scenario.parts() < 1 || scenario.parts() > MOST_PARTS) {
            throw InvalidInput.of(field + ".parts", "what-if-parts", MOST_PARTS);
        }
        if (scenario.day().isBefore(today)) {
            throw InvalidInput.of(field + ".date", "what-if-past", scenario.day());
        }
        if (scenario.storagePerDay() != null && scenario.storagePerDay().signum() < 0) {
            throw InvalidInput.of(field + ".storagePerDay", "amount-not-positive");
        }
    }

    private Outcome outcome(QuoteRequest goods, Scenario scenario, LocalDate today) {
        QuoteRequest then = goods.under(scenario.day(), scenario.procedure(), scenario.rates());
        Money fees = Money.zero(Assessment.CURRENCY);
        Money duties = fees;
        Money suspended = fees;
        for (List<DutyItem> part : new EqualParts(scenario.parts()).of(goods.items())) {
            Assessment assessment = quotes.quote(then.of(part)).assessment();
            fees = fees.plus(assessment.fee());
            duties = duties.plus(assessment.payable().minus(assessment.fee()));
            suspended = suspended.plus(assessment.suspended());
        }
        return new Outcome(scenario, fees, duties, suspended, storage(scenario, today));
    }

    private static Money storage(Scenario scenario, LocalDate today) {
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(today, scenario.day()));
        return scenario.storagePerDay() == null
                ? Money.zero(Assessment.CURRENCY)
                : Money.rounded(scenario.storagePerDay().multiply(days), Assessment.CURRENCY);
    }
}
