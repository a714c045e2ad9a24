package org.caravanserai.kernel.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * The actor on whose behalf this thread works.
 *
 * <p>It is bound to the thread and not to the request, because the same services run behind a page,
 * a REST call, a timer and the loading of the demo corridor. Whoever enters the house (a filter, a
 * timer) binds the actor; where nobody did, the house itself is acting.
 */
@ApplicationScoped
public class CurrentActor {

    private static final ThreadLocal<Actor> BOUND = new ThreadLocal<>();

    public Actor get() {
        Actor actor = BOUND.get();
        return actor == null ? Actor.HOUSE : actor;
    }

    /** Binds the actor until {@link #clear}; for filters that span a whole request. */
    public void bind(Actor actor) {
        BOUND.set(actor);
    }

    public void clear() {
        BOUND.remove();
    }

    /** Runs the work as this actor and gives the thread back as it was. */
    public <T> T as(Actor actor, Supplier<T> work) {
        Actor before = BOUND.get();
        BOUND.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                BOUND.remove();
            } else {
                BOUND.set(before);
            }
        }
    }
}
