package org.caravanserai.web.startup;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caravanserai.kernel.journal.Sealer;

/** Gives committed facts their place in the journal's chain, a moment after they were written. */
@ApplicationScoped
public class Sealing {

    private static final Logger LOG = Logger.getLogger(Sealing.class.getName());
    private static final long PAUSE_MILLIS = 500;

    @Resource ManagedScheduledExecutorService executor;
    @Inject Sealer sealer;

    private ScheduledFuture<?> running;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        running =
                executor.scheduleWithFixedDelay(
                        this::seal, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        if (running != null) {
            running.cancel(false);
        }
    }

    private void seal() {
        try {
            sealer.sealAll();
        } catch (RuntimeException triedAgainSoon) {
            LOG.log(Level.WARNING, "The journal could not be sealed", triedAgainSoon);
        }
    }
}
