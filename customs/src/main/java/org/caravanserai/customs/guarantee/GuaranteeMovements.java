package org.caravanserai.customs.guarantee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.caravanserai.kernel.locking.Retried;

/** The entries of a guarantee, the newest first. */
@ApplicationScoped
@Retried
@Transactional
public class GuaranteeMovements {

    @Inject EntityManager em;
    @Inject Guarantees guarantees;

    /**
     * @throws org.caravanserai.kernel.problem.NotFound if the actor sees no such guarantee
     */
    public List<GuaranteeMovement> of(String guarantee, int offset, int limit) {
        guarantees.find(guarantee);
        return em.createQuery(
                        "from GuaranteeEntry where guarantee = :guarantee order by id desc",
                        GuaranteeEntry.class)
                .setParameter("guarantee", guarantee)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(GuaranteeMovement::new)
                .toList();
    }

    /** How the guarantee was put on file and changed since, the latest first. */
    public List<GuaranteeMovement> terms(String guarantee) {
        guarantees.find(guarantee);
        return em.createQuery(
                        "from GuaranteeEntry where guarantee = :guarantee"
                                + " and kind in ('OPENED', 'CHANGED') order by id desc",
                        GuaranteeEntry.class)
                .setParameter("guarantee", guarantee)
                .getResultStream()
                .map(GuaranteeMovement::new)
                .toList();
    }

    public long count(String guarantee) {
        guarantees.find(guarantee);
        return em.createQuery(
                        "select count(e) from GuaranteeEntry e where e.guarantee = :guarantee",
                        Long.class)
                .setParameter("guarantee", guarantee)
                .getSingleResult();
    }
}
