package org.caravanserai.inventory.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;

/** Whether customs allowed what is about to be done, and if not, what is missing. */
@ApplicationScoped
public class PermitCheck {

    @Inject EntityManager em;
    @Inject OperationRules rules;

    /**
     * What is to be done with a lot.
     *
     * @param family the lot and those it came from: a permit for a lot covers its children
     */
    public record Intent(Operation operation, StockStatus status, LotId lot, Set<LotId> family) {}

    /**
     * @param given number of the permit; null to take one that fits
     * @return number of the permit under which it may be done; null where none is needed
     * @throws Refusal {@code permit-missing}, {@code permit-unknown}, {@code permit-not-valid},
     *     {@code permit-not-for-operation} or {@code permit-not-for-lot}, with what is missing
     */
    public String allowed(Intent intent, String given, LocalDate day) {
        OperationRule rule =
                rules.on(day, intent.operation(), intent.status())
                        .filter(OperationRule::needsPermit)
                        .orElse(null);
        if (rule == null) {
            return null;
        }
        if (given != null && !given.isBlank()) {
            return checked(given.strip(), intent, rule, day);
        }
        return of(intent.family()).stream()
                .filter(permit -> permit.holds(day) && permit.allows(rule.code()))
                .map(permit -> permit.number)
                .findFirst()
                .orElseThrow(
                        () ->
                                refusal(
                                        "permit-missing",
                                        intent.lot(),
                                        intent.operation().name(),
                                        intent.status().name(),
                                        rule.code(),
                                        rule.source()));
    }

    private String checked(String number, Intent intent, OperationRule rule, LocalDate day) {
        Permit permit = em.find(Permit.class, number);
        if (permit == null) {
            throw refusal("permit-unknown", number);
        }
        if (!permit.holds(day)) {
            throw refusal("permit-not-valid", number, permit.validFrom, permit.validUntil);
        }
        if (!permit.allows(rule.code())) {
            throw refusal("permit-not-for-operation", number, permit.codes, rule.code());
        }
        if (intent.family().stream().noneMatch(lot -> permit.lots.contains(lot.value()))) {
            throw refusal("permit-not-for-lot", number, intent.lot());
        }
        return number;
    }

    private List<Permit> of(Collection<LotId> lots) {
        return em.createQuery(
                        "select distinct p from Permit p join p.lots l where l in :lots"
                                + " order by p.validUntil, p.number",
                        Permit.class)
                .setParameter("lots", lots.stream().map(LotId::value).toList())
                .getResultList();
    }

    private static Refusal refusal(String code, Object... args) {
        return new Refusal(List.of(Problem.of("permit", code, args)), code, args);
    }
}
