package org.caravanserai.shipments.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Brings the corridor into an empty database when the program starts. */
@ApplicationScoped
public class CorridorData {

    @Inject CorridorLoading loading;

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        loading.loadIfAbsent();
    }
}
