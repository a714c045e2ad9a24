package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.caravanserai.inventory.gate.GateReturns;
import org.caravanserai.inventory.gate.GateStanding;
import org.caravanserai.inventory.handling.ReversalDesk;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;

/** A gate pass at the gate: the vehicle leaves, and the goods may have to come back. */
@Named
@ViewScoped
public class GatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject GateReturns returns;
    @Inject ReversalDesk reversals;
    @Inject CurrentActor actor;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject GatePassPage pass;
    @Inject ExternalContext external;

    private String number;
    private String reason;
    private final Earlier leaving = new Earlier();
    private final Earlier back = new Earlier();

    @PostConstruct
    void open() {
        number = external.getRequestParameterMap().get("number");
    }

    public GateStanding getStanding() {
        return returns.of(number);
    }

    /** Whether it is the reader who asked that the goods come back. */
    public boolean isOwn() {
        return actor.get().user().equals(getStanding().askedBy());
    }

    public void left() {
        done(() -> returns.left(number, leaving.at(sites)), "gate.noted");
    }

    public void ask() {
        done(() -> returns.ask(number, reason, back.at(sites)), "gate.asked");
    }

    public void approve() {
        done(() -> returns.approve(number).warnings().forEach(notices::warn), "pass.undone");
    }

    public void reject() {
        done(() -> returns.reject(number), "gate.rejected");
    }

    /** Whoever asked to undo the dispatch thinks better of it; the vehicle may leave. */
    public void withdraw() {
        String asked = getStanding().undoing().number();
        done(() -> reversals.reject(asked, reason), "gate.undo-withdrawn");
    }

    private void done(Notices.Work work, String said) {
        if (notices.attempt(work)) {
            notices.good(said, number);
            reason = null;
            pass.renew();
        }
    }

    public Earlier getLeaving() {
        return leaving;
    }

    public Earlier getBack() {
        return back;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
