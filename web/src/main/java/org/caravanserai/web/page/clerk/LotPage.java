package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.caravanserai.inventory.holding.Holding;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Moments;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;

/** A lot: what it is, where it lies, who holds it and what was done with it. */
@Named
@ViewScoped
public class LotPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject LotSheet sheet;
    @Inject Holding holding;
    @Inject Takeback takeback;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private final Moments moments = new Moments(this::renew);
    private String id;
    private String reason;
    private String posting;
    private final Earlier earlier = new Earlier();

    @PostConstruct
    void open() {
        id = external.getRequestParameterMap().get("id");
        moments.read(external.getRequestParameterMap());
        getSheet().getLot();
    }

    public LotSheet getSheet() {
        return sheet.of(lot(), moments.times(sites));
    }

    public void hold() {
        done(() -> holding.hold(lot(), reason), "lot.held");
    }

    public void lift() {
        done(() -> holding.lift(lot(), reason), "lot.lifted");
    }

    /** Asks for the reason of a reversal. */
    public void ask(String number) {
        posting = number;
        reason = null;
        earlier.setTyped(null);
    }

    public void reverse() {
        if (takeback.attempt(posting, reason, earlier, "lot.reversed", id)) {
            posting = null;
            reason = null;
        }
        sheet.renew();
    }

    private void renew() {
        sheet.renew();
    }

    private boolean done(Notices.Work work, String said) {
        boolean done = notices.attempt(work);
        if (done) {
            notices.good(said, id);
            reason = null;
        }
        sheet.renew();
        return done;
    }

    private LotId lot() {
        try {
            return LotId.parse(id);
        } catch (InvalidValue e) {
            throw new NotFound("lot", id);
        }
    }

    public Moments getMoments() {
        return moments;
    }

    public Earlier getEarlier() {
        return earlier;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPosting() {
        return posting;
    }
}
