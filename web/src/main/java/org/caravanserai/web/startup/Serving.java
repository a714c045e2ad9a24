package org.caravanserai.web.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: migrated, started, and the database answers now. */
@Readiness
@ApplicationScoped
public class Serving implements HealthCheck {

    @Inject EntityManager em;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("database");
        try {
            em.createNativeQuery("select 1", Integer.class).getSingleResult();
            return answer.up().build();
        } catch (PersistenceException unreachable) {
            return answer.down().withData("reason", "the database does not answer").build();
        }
    }
}
