package org.caravanserai.customs.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.tariff.CodeCondition;
import org.caravanserai.customs.tariff.ExchangeRates;
import org.caravanserai.kernel.problem.Problem;

/** Goods whose season or price is not that of the code they are declared under. */
@ApplicationScoped
public class CodeConditions {

    @Inject EntityManager em;
    @Inject ExchangeRates exchange;

    /**
     * Those of that severity, by item; what cannot be computed, for want of a rate or a mass, is
     * not told.
     */
    public List<Problem> unmet(
            List<DutyItem> items, CodeCondition.Severity severity, LocalDate day) {
        List<CodeCondition> conditions = new ArrayList<>(inForce(day));
        conditions.removeIf(
                condition ->
                        condition.severity() != severity
                                || items.stream()
                                        .noneMatch(i -> condition.concerns(i.commodity())));
        return conditions.isEmpty() ? List.of() : unmet(conditions, items, day, exchange.on(day));
    }

    /** All of them. */
    List<Problem> unmet(List<DutyItem> items, LocalDate day, Map<String, BigDecimal> rates) {
        return unmet(inForce(day), items, day, rates);
    }

    private List<CodeCondition> inForce(LocalDate day) {
        return em.createQuery(
                        "from CodeCondition where validFrom <= :day"
                                + " and (validTo is null or validTo >= :day) order by id",
                        CodeCondition.class)
                .setParameter("day", day)
                .getResultList();
    }

    private static List<Problem> unmet(
            List<CodeCondition> conditions,
            List<DutyItem> items,
            LocalDate day,
            Map<String, BigDecimal> rates) {
        List<Problem> unmet = new ArrayList<>();
        for (DutyItem item : items) {
            conditions.stream()
                    .filter(condition -> condition.concerns(item.commodity()))
                    .map(condition -> unmet(condition, item, day, rates))
                    .filter(problem -> problem != null)
                    .forEach(unmet::add);
        }
        return unmet;
    }

    private static Problem unmet(
            CodeCondition condition, DutyItem item, LocalDate day, Map<String, BigDecimal> rates) {
        if (condition.kind() == CodeCondition.Kind.SEASON) {
            return condition.inSeason(day)
                    ? null
                    : problem(item, "code-out-of-season", condition.remark(), day);
        }
        BigDecimal price = price(condition, item, rates);
        return price == null || price.compareTo(condition.most()) <= 0
                ? null
                : problem(
                        item,
                        "code-price-above",
                        condition.remark(),
                        price,
                        condition.currency(),
                        condition.most());
    }

    private static Problem problem(DutyItem item, String code, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = item.commodity().printed();
        System.arraycopy(args, 0, all, 1, args.length);
        return Problem.of("items[" + (item.item() - 1) + "].commodityCode", code, all);
    }

    /** Of a kilogram, in the currency of the condition; null where it is not known. */
    private static BigDecimal price(
            CodeCondition condition, DutyItem item, Map<String, BigDecimal> rates) {
        if (item.measures() == null || item.value() == null || condition.most() == null) {
            return null;
        }
        BigDecimal kilograms =
                condition.per() == CodeCondition.Per.NET_KG
                        ? item.measures().netKg()
                        : item.measures().grossKg();
        BigDecimal from = rate(rates, item.value().currency());
        BigDecimal to = rate(rates, condition.currency());
        return kilograms.signum() == 0 || from == null || to == null
                ? null
                : item.value()
                        .amount()
                        .multiply(from)
                        .divide(to.multiply(kilograms), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal rate(Map<String, BigDecimal> rates, String currency) {
        return Assessment.CURRENCY.equals(currency) ? BigDecimal.ONE : rates.get(currency);
    }
}
