package org.caravanserai.web.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;

/** Remembers which parts of the demo corridor are in the database. */
@ApplicationScoped
@Retried
@Transactional
class DemoLedger {

    @Inject EntityManager em;
    @Inject HouseClock clock;

    /** What a part is called: the class behind the proxy. */
    static String name(DemoPart part) {
        return part.getClass().getSuperclass().getSimpleName();
    }

    boolean begun() {
        return !em.createNativeQuery("select part from web.demo_part", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Loads the part and marks it, both or neither.
     *
     * @return whether it was not there before
     */
    boolean loadOnce(DemoPart part) {
        int claimed =
                em.createNativeQuery(
                                "insert into web.demo_part (part, loaded_at) values (:part, :now)"
                                        + " on conflict do nothing")
                        .setParameter("part", name(part))
                        .setParameter("now", clock.now())
                        .executeUpdate();
        if (claimed == 1) {
            part.load();
            em.flush();
        }
        return claimed == 1;
    }
}
