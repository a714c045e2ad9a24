package org.caravanserai.web.page.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;

/** What the reader may do on a declaration, by role. */
@Named
@RequestScoped
public class Acting {

    @Inject CurrentActor actor;

    /** Writes, files and withdraws. */
    public boolean isBroker() {
        return actor.get().is(Role.BROKER);
    }

    /** Enters what an office decided. */
    public boolean isDeciding() {
        return isBroker() || actor.get().is(Role.MANAGER);
    }

    /** The reader's sign-in name. */
    public String getUser() {
        return actor.get().user();
    }
}
