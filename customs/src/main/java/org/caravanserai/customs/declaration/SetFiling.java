package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.problem.Refusal;

/**
 * Files the declarations of sets one after the other, each in a transaction of its own: one that is
 * refused does not stop the others. Where it stands is in the database, so a stop, a restart or a
 * killed process only means that it goes on later.
 */
@ApplicationScoped
public class SetFiling {

    private static final Logger LOG = Logger.getLogger(SetFiling.class.getName());

    @Inject SetSteps steps;
    @Inject CurrentActor actor;

    /**
     * Begins, or goes on after a stop: what the guarantee must cover is reserved once for all that
     * waits.
     *
     * @throws Refusal {@code guarantee-short}, {@code set-state}
     */
    public void file(String id) {
        steps.begin(id);
    }

    /** Stops before the next declaration; what was reserved for those that wait is free again. */
    public void stop(String id) {
        steps.stop(id);
    }

    /** Files what waits. Called by a timer; harmless when nothing does. */
    public void fileDue() {
        for (long set : steps.filing()) {
            Optional<SetSteps.Next> next = steps.next(set);
            while (next.isPresent()) {
                file(next.get());
                next = steps.next(set);
            }
        }
    }

    private void file(SetSteps.Next next) {
        Actor filer =
                new Actor(
                        next.filedBy(),
                        next.filerName(),
                        Set.of(Role.BROKER),
                        Set.of(),
                        Set.of(),
                        Locale.ENGLISH);
        try {
            actor.as(
                    filer,
                    () -> {
                        steps.file(next);
                        return null;
                    });
        } catch (Refusal refused) {
            steps.refuse(next, refused.code(), refused.args());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "Not filed: " + next);
            steps.refuse(next, "failed", List.of());
        }
    }
}
