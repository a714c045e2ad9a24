package org.caravanserai.inventory.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.locking.Retried;

/** The dated rules of operations (Customs Code of the EAEU, Art. 102 and 158). */
@ApplicationScoped
@Retried
@Transactional
public class OperationRules {

    private static final String ALL =
            "select operation, status, valid_from, valid_until, needs_permit, code, source,"
                    + " verified from inventory.operation_rule order by status, operation,"
                    + " valid_from";

    @Inject EntityManager em;

    public List<OperationRule> all() {
        List<?> rows = em.createNativeQuery(ALL).getResultList();
        return rows.stream().map(row -> rule((Object[]) row)).toList();
    }

    /** The rule of that day; nothing where no rule says anything, so that nothing is required. */
    public Optional<OperationRule> on(LocalDate day, Operation operation, StockStatus status) {
        return all().stream()
                .filter(rule -> rule.operation() == operation && rule.status() == status)
                .filter(rule -> !rule.validFrom().isAfter(day))
                .filter(rule -> rule.validUntil() == null || !rule.validUntil().isBefore(day))
                .findFirst();
    }

    private static OperationRule rule(Object[] row) {
        return new OperationRule(
                Operation.valueOf((String) row[0]),
                StockStatus.valueOf((String) row[1]),
                day(row[2]),
                day(row[3]),
                (Boolean) row[4],
                (String) row[5],
                (String) row[6],
                (Boolean) row[7]);
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
