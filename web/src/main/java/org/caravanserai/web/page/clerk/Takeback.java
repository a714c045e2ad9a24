package org.caravanserai.web.page.clerk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.inventory.handling.ReversalDesk;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;

/** Takes a posting back from any page, and says if it now waits for a manager instead. */
@RequestScoped
public class Takeback {

    @Inject ReversalDesk desk;
    @Inject Notices notices;
    @Inject Sites sites;

    /**
     * @param earlier since when it is no longer so, as somebody typed it
     * @param said key of what the page says once it is taken back
     * @return whether it was taken back or asked for
     */
    public boolean attempt(
            String posting, String reason, Earlier earlier, String said, Object... args) {
        return notices.attempt(
                () -> {
                    ReversalDesk.Outcome outcome = desk.reverse(posting, reason, earlier.at(sites));
                    if (outcome.request() == null) {
                        notices.good(said, args);
                        outcome.posting().warnings().forEach(notices::warn);
                    } else {
                        notices.warn("approvals.asked", posting, outcome.request().number());
                    }
                });
    }
}
