package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.caravanserai.kernel.locking.Retried;

/** What passed between the house and the office about a declaration, in order. */
@ApplicationScoped
@Retried
@Transactional
public class OfficeMessages {

    @Inject EntityManager em;
    @Inject Declarations declarations;

    public List<OfficeMessage> of(String declaration) {
        return em.createQuery(
                        "select new org.caravanserai.customs.declaration.OfficeMessage("
                                + "a.attemptedAt, a.outcome) from FilingAttempt a"
                                + " where a.declaration = :id order by a.id",
                        OfficeMessage.class)
                .setParameter("id", declarations.visible(declaration))
                .getResultList();
    }
}
