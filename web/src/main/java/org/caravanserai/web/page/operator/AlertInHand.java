package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.shipments.exception.Inbox;
import org.caravanserai.shipments.exception.InboxNote;
import org.caravanserai.shipments.exception.InboxView;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;

/** The exception somebody works on, above the list of all: its story and what is done with it. */
@Named
@ViewScoped
public class AlertInHand implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Inbox inbox;
    @Inject Notices notices;
    @Inject Sites sites;

    private final AlertForm form = new AlertForm();
    private Long chosen;

    /** Null leaves it as it is. */
    public void choose(Long id) {
        chosen = id;
        form.clear();
    }

    public InboxView getAlert() {
        return chosen == null ? null : inbox.one(chosen);
    }

    public List<InboxNote> getStory() {
        return chosen == null ? List.of() : inbox.story(chosen);
    }

    public void close() {
        act(() -> inbox.close(chosen, form.getAs(), form.getReason()), "exceptions.closed");
    }

    public void snooze() {
        act(
                () -> inbox.snooze(chosen, sites.moment(form.getUntil()), form.getReason()),
                "exceptions.snoozed");
    }

    public void reopen() {
        act(() -> inbox.reopen(chosen, form.getReason()), "exceptions.reopened");
    }

    /** Says something without leaving the alert. */
    public void say() {
        if (notices.attempt(() -> inbox.say(chosen, form.getReason()))) {
            form.clear();
        }
    }

    private void act(Notices.Work work, String done) {
        if (notices.attempt(work)) {
            notices.good(done);
            choose(null);
        }
    }

    public AlertForm getForm() {
        return form;
    }
}
