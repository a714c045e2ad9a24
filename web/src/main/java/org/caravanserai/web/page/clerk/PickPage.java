package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.caravanserai.inventory.picking.GatePassShown;
import org.caravanserai.inventory.picking.PickDispatching;
import org.caravanserai.inventory.picking.PickListShown;
import org.caravanserai.inventory.picking.PickListView;
import org.caravanserai.inventory.picking.PickLists;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;

/** A pick list: parked and taken up, called off, or handed out under one gate pass. */
@Named
@ViewScoped
public class PickPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PickLists lists;
    @Inject PickDispatching dispatching;
    @Inject PickListView view;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private final Earlier earlier = new Earlier();
    private final PickFigures figures = new PickFigures();
    private String number;
    private String reason;
    private transient PickListShown list;

    @PostConstruct
    void open() {
        number = external.getRequestParameterMap().get("number");
        list = view.get(number);
    }

    public PickListShown getList() {
        if (list == null) {
            list = view.get(number);
        }
        return list;
    }

    public void park() {
        done(() -> lists.park(number));
    }

    public void take() {
        done(() -> lists.take(number));
    }

    public void cancel() {
        done(() -> lists.cancel(number, reason));
    }

    public void dispatch() throws IOException {
        GatePassShown[] pass = new GatePassShown[1];
        if (done(() -> pass[0] = handedOut())) {
            pass[0].warnings().forEach(notices::warnNext);
            external.redirect("gate-pass.xhtml?number=" + pass[0].number());
        }
    }

    private GatePassShown handedOut() {
        return dispatching.dispatch(
                number, figures.getVehicle(), figures.getShortReason(), earlier.at(sites));
    }

    /** Does what changes the list, and reads it anew whatever came of it. */
    boolean done(Notices.Work what) {
        boolean done = notices.attempt(what);
        list = null;
        return done;
    }

    /** Reads the list anew: a scan changed it. */
    void renew() {
        list = null;
    }

    public PickFigures getFigures() {
        return figures;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Earlier getEarlier() {
        return earlier;
    }
}
