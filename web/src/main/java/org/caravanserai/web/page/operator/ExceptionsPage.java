package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.shipments.exception.Inbox;
import org.caravanserai.shipments.exception.InboxFilter;
import org.caravanserai.shipments.exception.InboxState;
import org.caravanserai.shipments.exception.InboxView;
import org.caravanserai.shipments.exception.Rules;
import org.caravanserai.shipments.exception.Severity;
import org.caravanserai.web.page.Alerts;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Texts;
import org.caravanserai.web.page.Wanted;

/** What goes wrong with goods, customs and transport, the most urgent first. */
@Named
@ViewScoped
public class ExceptionsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MINE = "MINE";

    @Inject Inbox inbox;
    @Inject Rules rules;
    @Inject Notices notices;
    @Inject Texts texts;
    @Inject Alerts alerts;
    @Inject CurrentActor actor;

    private final Rows<InboxView> rows = Rows.of(this::find).knowing(Inbox.columns());
    private InboxState state = InboxState.OPEN;
    private String kind;
    private String whose;

    private Found<InboxView> find(Wanted wanted) {
        InboxFilter filter =
                new InboxFilter(
                        state,
                        kind,
                        MINE.equals(whose) ? actor.get().user() : null,
                        whose == null || MINE.equals(whose) ? null : Role.valueOf(whose),
                        null);
        return Found.page(
                inbox.list(filter, wanted.sieve(), wanted.offset(), wanted.limit()),
                inbox.count(filter, wanted.sieve()));
    }

    public String sentence(InboxView alert) {
        return alerts.sentence(alert);
    }

    /** Where the thing an alert is about is shown; the list itself where it has no page. */
    public String address(InboxView alert) {
        return alerts.address(alert);
    }

    public void take(long id) {
        if (notices.attempt(() -> inbox.take(id))) {
            notices.good("exceptions.taken");
        }
    }

    /** The words of whoever closed it, or the sentence of the house if its cause went away. */
    public String why(InboxView alert) {
        return alert.closedReason() == null ? "" : texts.get(alert.closedReason());
    }

    public Rows<InboxView> getRows() {
        return rows;
    }

    public List<Severity> getSeverities() {
        return List.of(Severity.values());
    }

    public List<InboxState> getStates() {
        return List.of(InboxState.values());
    }

    public List<String> getKinds() {
        return List.copyOf(rules.inForce().keySet());
    }

    public InboxState getState() {
        return state;
    }

    public void setState(InboxState state) {
        this.state = state;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = whose;
    }
}
