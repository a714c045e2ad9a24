package org.caravanserai.shipments.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Looks for what no message tells, kind by kind, each in a transaction of its own. */
@ApplicationScoped
public class Watch {

    @Inject @Any Instance<Finder> finders;
    @Inject Look look;

    /** Called by the clock every minute, on any node. */
    public void look() {
        finders.forEach(finder -> finder.kinds().forEach(kind -> look.once(finder, kind)));
        look.wakeAndEscalate();
    }
}
