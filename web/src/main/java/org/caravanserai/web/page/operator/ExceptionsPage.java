package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.shipments.exception.Inbox;
import org.caravanserai.shipments.exception.InboxState;
import org.caravanserai.shipments.exception.InboxView;
import org.caravanserai.web.page.Alerts;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Texts;
import org.caravanserai.web.page.Wanted;

/** What goes wrong, the most urgent first, until somebody closes it with a reason. */
@Named
@ViewScoped
public class ExceptionsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CONTAINER = "container:";

    @Inject Inbox inbox;
    @Inject Notices notices;
    @Inject Texts texts;
    @Inject Alerts alerts;

    private final Rows<InboxView> rows = Rows.of(this::find);
    private InboxState state = InboxState.OPEN;
    private Long chosen;
    private String reason;

    private Found<InboxView> find(Wanted wanted) {
        return Found.page(inbox.list(state, wanted.offset(), wanted.limit()), inbox.count(state));
    }

    public String sentence(InboxView alert) {
        return alerts.sentence(alert);
    }

    /** The number of the container an alert is about; null where it is about something else. */
    public String container(InboxView alert) {
        return alert.subject().startsWith(CONTAINER)
                ? alert.subject().substring(CONTAINER.length())
                : null;
    }

    public void take(long id) {
        if (notices.attempt(() -> inbox.take(id))) {
            notices.good("exceptions.taken");
        }
    }

    public void choose(long id) {
        chosen = id;
        reason = null;
    }

    public void close() {
        if (notices.attempt(() -> inbox.close(chosen, reason))) {
            notices.good("exceptions.closed");
            leave();
        }
    }

    public void leave() {
        chosen = null;
        reason = null;
    }

    /** The words of whoever closed it, or the sentence of the house if its cause went away. */
    public String why(InboxView alert) {
        return alert.closedReason() == null ? "" : texts.get(alert.closedReason());
    }

    public Rows<InboxView> getRows() {
        return rows;
    }

    public List<InboxState> getStates() {
        return List.of(InboxState.values());
    }

    public InboxState getState() {
        return state;
    }

    public void setState(InboxState state) {
        this.state = state;
    }

    public Long getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
