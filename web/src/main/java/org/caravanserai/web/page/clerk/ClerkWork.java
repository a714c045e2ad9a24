package org.caravanserai.web.page.clerk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;

/** What the reader may do on the clerk's pages; managers and inspectors read most of them. */
@Named
@RequestScoped
public class ClerkWork {

    @Inject CurrentActor actor;

    /** Whether the reader counts, moves and hands out. */
    public boolean isAllowed() {
        return actor.get().is(Role.CLERK);
    }

    /** Whether the reader holds lots and takes postings back. */
    public boolean isHolds() {
        return isAllowed() || actor.get().is(Role.MANAGER);
    }

    /** Whether this person, who asked for something or has it in hand, is the reader. */
    public boolean own(String user) {
        return actor.get().user().equals(user);
    }

    /** Whether the reader approves what others counted or proposed. */
    public boolean isApproves() {
        return actor.get().is(Role.MANAGER);
    }
}
