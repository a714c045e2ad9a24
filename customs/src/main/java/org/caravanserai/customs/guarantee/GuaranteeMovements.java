package org.caravanserai.customs.guarantee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caravanserai.customs.declaration.DeclarationScope;
import org.caravanserai.kernel.locking.Retried;

/** The entries of a guarantee, the newest first. */
@ApplicationScoped
@Retried
@Transactional
public class GuaranteeMovements {

    @Inject EntityManager em;
    @Inject Guarantees guarantees;
    @Inject DeclarationScope declarations;

    /**
     * The latest first. What a general guarantee has left is every broker's business, what moved on
     * it only that of who sees the declaration.
     *
     * @throws org.caravanserai.kernel.problem.NotFound if the actor sees no such guarantee
     */
    public List<GuaranteeMovement> of(String guarantee, int offset, int limit) {
        return entries(guarantee)
                .filter(seen())
                .skip(offset)
                .limit(limit)
                .map(GuaranteeMovement::new)
                .toList();
    }

    private Stream<GuaranteeEntry> entries(String guarantee) {
        guarantees.find(guarantee);
        return em.createQuery(
                        "from GuaranteeEntry where guarantee = :guarantee order by id desc",
                        GuaranteeEntry.class)
                .setParameter("guarantee", guarantee)
                .getResultStream();
    }

    private Predicate<GuaranteeEntry> seen() {
        if (!declarations.limited()) {
            return entry -> true;
        }
        Set<String> names = declarations.names();
        return entry -> entry.reference == null || names.contains(entry.reference.split("/", 2)[0]);
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
        if (declarations.limited()) {
            return entries(guarantee).filter(seen()).count();
        }
        guarantees.find(guarantee);
        return em.createQuery(
                        "select count(e) from GuaranteeEntry e where e.guarantee = :guarantee",
                        Long.class)
                .setParameter("guarantee", guarantee)
                .getSingleResult();
    }
}
