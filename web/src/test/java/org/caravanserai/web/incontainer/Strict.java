package org.caravanserai.web.incontainer;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.problem.Refusal;

/**
 * A room that refuses some facts, after everybody else, the journal included, has acted on them.
 */
@ApplicationScoped
public class Strict {

    static final String UNWANTED = "container:UNWANTED";

    void on(@Observes @Priority(9500) Fact fact) {
        if (fact.subject().equals(UNWANTED)) {
            throw new Refusal("forbidden");
        }
    }
}
