package org.caravanserai.customs.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.kernel.locking.Retried;

/** The graph of procedures as a table that a broker can read and check. */
@ApplicationScoped
@Retried
@Transactional
public class ProcedureGraph {

    @Inject EntityManager em;

    /** Every step that is lawful on that day, by the procedure asked for. */
    public List<ProcedureWay> on(LocalDate day) {
        return em.createQuery(
                        "select s, r from ProcedureStep s, ProcedureRule r"
                                + " where r.code = s.requested and s.validFrom <= :day"
                                + " and (s.validTo is null or s.validTo >= :day)"
                                + " and r.validFrom <= :day"
                                + " and (r.validTo is null or r.validTo >= :day)"
                                + " order by s.requested, s.previous",
                        Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> way((ProcedureStep) row[0], (ProcedureRule) row[1]))
                .toList();
    }

    private static ProcedureWay way(ProcedureStep step, ProcedureRule rule) {
        return new ProcedureWay(
                step.requested,
                step.previous,
                step.groundNeeded,
                rule.levy(),
                rule.secured(),
                rule.stockStatus(),
                step.source,
                step.mark);
    }
}
