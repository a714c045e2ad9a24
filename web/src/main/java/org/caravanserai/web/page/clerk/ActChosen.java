package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.inventory.acts.ActShown;
import org.caravanserai.inventory.acts.Acts;
import org.caravanserai.inventory.printing.PrintLog;
import org.caravanserai.inventory.printing.PrintShown;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;

/** The act whose panel is open: who printed it, and what may be decided on it. */
@Named
@ViewScoped
public class ActChosen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Acts acts;
    @Inject ActSheet sheet;
    @Inject PrintLog log;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private final Earlier back = new Earlier();
    private String number;
    private String reason;

    @PostConstruct
    void open() {
        number = external.getRequestParameterMap().get("number");
    }

    public void choose(String wanted) {
        number = wanted;
        reason = null;
    }

    /** Nothing while none is open. */
    public ActShown getAct() {
        return sheet.of(number);
    }

    public List<PrintShown> getCopies() {
        return number == null ? List.of() : log.of("stock-act", number);
    }

    public void approve() {
        done(() -> acts.approve(number).warnings().forEach(notices::warn), "acts.posted");
    }

    public void reject() {
        done(() -> acts.reject(number, reason), "acts.rejected");
    }

    public void askBack() {
        told(
                notices.attempt("back", () -> acts.proposeBack(number, reason, back.at(sites))),
                "acts.back-asked");
    }

    public void approveBack() {
        done(() -> acts.approveBack(number).warnings().forEach(notices::warn), "acts.taken-back");
    }

    public void keep() {
        done(() -> acts.keep(number), "acts.kept");
    }

    private void done(Notices.Work work, String said) {
        told(notices.attempt(work), said);
    }

    private void told(boolean done, String said) {
        if (done) {
            notices.good(said, number);
            reason = null;
            back.setTyped(null);
        }
        sheet.renew();
    }

    /** Since when the act is to be no longer so. */
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
