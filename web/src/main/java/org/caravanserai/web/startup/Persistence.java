package org.caravanserai.web.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The one persistence unit, so that services of all modules simply inject an entity manager. */
@ApplicationScoped
public class Persistence {

    @Produces
    @PersistenceContext(unitName = "caravanserai")
    private EntityManager em;
}
