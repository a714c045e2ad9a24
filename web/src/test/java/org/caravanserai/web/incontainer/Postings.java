package org.caravanserai.web.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.locking.Retried;

/** A service as every room has them: one transaction, one fact. */
@ApplicationScoped
@Retried
@Transactional
public class Postings {

    @Inject EntityManager em;
    @Inject Event<Fact> facts;

    public void post(Fact fact) {
        facts.fire(fact);
        em.flush();
    }

    public int journalled(String subject) {
        return em.createNativeQuery("select id from kernel.journal where subject = :subject")
                .setParameter("subject", subject)
                .getResultList()
                .size();
    }
}
