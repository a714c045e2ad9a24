package org.caravanserai.customs.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.tariff.Tariff;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/** What goods would cost on some day: no declaration is needed, nothing is saved. */
@ApplicationScoped
@Retried
@Transactional
public class DutyQuotes {

    @Inject Tariff tariff;
    @Inject DutyTablesOfDay tables;
    @Inject Procedures procedures;

    /**
     * @param rates tenge per unit of currencies, in place of the rates of the day
     * @throws InvalidInput with everything that keeps it from being computed
     */
    public Assessment quote(
            LocalDate day,
            CustomsProcedure procedure,
            List<DutyItem> items,
            Map<String, BigDecimal> rates) {
        List<Problem> problems = new ArrayList<>(procedures.known(procedure, day));
        for (int i = 0; i < items.size(); i++) {
            if (!tariff.known(items.get(i).commodity())) {
                problems.add(
                        Problem.of(
                                "items[" + i + "].commodityCode",
                                "unknown-commodity-code",
                                items.get(i).commodity().value()));
            }
        }
        InvalidInput.throwIfAny(problems);
        Assessment assessment =
                DutyEngine.assess(
                        tables.read(day, items.stream().map(DutyItem::commodity).toList(), rates),
                        procedure,
                        procedures.rule(procedure.requested(), day).orElseThrow().levy(),
                        items);
        InvalidInput.throwIfAny(assessment.problems());
        return assessment;
    }
}
