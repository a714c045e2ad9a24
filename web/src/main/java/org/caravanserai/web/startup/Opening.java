package org.caravanserai.web.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.web.security.FirstKey;

/** Opens the house, during deployment, so that readiness waits for it. */
@ApplicationScoped
public class Opening {

    @Inject CorridorLoading corridor;
    @Inject DemoCorridor demo;
    @Inject FirstKey firstKey;
    @Inject Clockwork clockwork;

    void open(@Observes @Initialized(ApplicationScoped.class) Object start) {
        corridor.loadIfAbsent();
        if (DemoCorridor.wanted()) {
            demo.load();
        }
        firstKey.offer();
        clockwork.begin();
    }
}
