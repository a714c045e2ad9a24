package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.customs.payment.Claims;
import org.caravanserai.customs.payment.DutyEngine;
import org.caravanserai.customs.payment.DutyItem;
import org.caravanserai.customs.payment.DutyTables;
import org.caravanserai.customs.payment.DutyTablesOfDay;
import org.caravanserai.customs.payment.Levy;
import org.caravanserai.customs.payment.PaymentLine;
import org.caravanserai.customs.procedure.ProcedureRule;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.tariff.ExchangeRates;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.problem.Problem;
import org.hibernate.jpa.HibernateHints;

/** The duties of a declaration: computed for a day, kept as they stood when it was filed. */
@ApplicationScoped
class Payments {

    @Inject EntityManager em;
    @Inject DutyTablesOfDay tables;
    @Inject Procedures procedures;
    @Inject ExchangeRates exchange;
    @Inject Claims claims;

    /** Customs value in tenge at the rates of that day; null where it is not known. */
    BigDecimal customsValue(Declaration declaration, LocalDate day) {
        Map<String, BigDecimal> rates = new HashMap<>(exchange.on(day));
        rates.put(Assessment.CURRENCY, BigDecimal.ONE);
        BigDecimal sum = BigDecimal.ZERO;
        for (DeclarationItem item : declaration.items) {
            if (item.value == null || !rates.containsKey(item.value.currency())) {
                return null;
            }
            sum = sum.add(item.value.amount().multiply(rates.get(item.value.currency())));
        }
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    Assessment assess(Declaration declaration, LocalDate day) {
        Claims.Grants grants =
                claims.grant(
                        declaration.items.stream().map(DeclarationItem::claim).toList(),
                        declaration.procedure.requested(),
                        day);
        List<DutyItem> items =
                declaration.items.stream()
                        .map(item -> item.forDuties().granted(grants.of(item.number)))
                        .toList();
        Assessment assessment = assess(declaration.procedure, items, day);
        List<Problem> problems = new ArrayList<>(grants.problems());
        problems.addAll(assessment.problems());
        return new Assessment(assessment.lines(), problems);
    }

    private Assessment assess(CustomsProcedure procedure, List<DutyItem> items, LocalDate day) {
        Levy levy =
                procedures
                        .rule(procedure.requested(), day)
                        .map(ProcedureRule::levy)
                        .orElse(Levy.PAYABLE);
        DutyTables today =
                tables.read(day, items.stream().map(DutyItem::commodity).toList(), Map.of());
        return DutyEngine.assess(today, procedure, levy, items);
    }

    /** Keeps the lines in place of earlier ones. */
    void keep(Declaration declaration, Assessment assessment) {
        em.createQuery("delete from DeclarationPayment where declaration = :id")
                .setParameter("id", declaration.id)
                .executeUpdate();
        for (PaymentLine line : assessment.lines()) {
            em.persist(new DeclarationPayment(declaration.id, line));
        }
    }

    /** What was kept; no lines for a declaration that was never filed. */
    Assessment kept(Declaration declaration) {
        List<PaymentLine> lines =
                em.createQuery(
                                "from DeclarationPayment where declaration = :id order by id",
                                DeclarationPayment.class)
                        .setParameter("id", declaration.id)
                        .setHint(HibernateHints.HINT_READ_ONLY, true)
                        .getResultStream()
                        .map(DeclarationPayment::line)
                        .toList();
        return new Assessment(lines, List.of());
    }
}
