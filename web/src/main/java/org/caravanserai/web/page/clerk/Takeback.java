package org.caravanserai.web.page.clerk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.inventory.handling.ReversalDesk;
import org.caravanserai.web.page.Notices;

/** Takes a posting back from any page, and says if it now waits for a manager instead. */
@RequestScoped
public class Takeback {

    @Inject ReversalDesk desk;
    @Inject Notices notices;

    /**
     * @param said key of what the page says once it is taken back
     * @return whether it was taken back or asked for
     */
    public boolean attempt(String posting, String reason, String said, Object... args) {
        return notices.attempt(
                () -> {
                    ReversalDesk.Outcome outcome = desk.reverse(posting, reason);
                    if (outcome.request() == null) {
                        notices.good(said, args);
                    } else {
                        notices.warn("approvals.asked", posting, outcome.request().number());
                    }
                });
    }
}
