package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.holding.HoldCode;
import org.caravanserai.inventory.holding.HoldDesk;
import org.caravanserai.inventory.holding.HoldOrder;
import org.caravanserai.kernel.event.HoldSubject.Kind;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** What is stopped, why and by whom; stops more of it and lets it go again. */
@Named
@ViewScoped
public class HoldsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject HoldDesk desk;
    @Inject Warehouses warehouses;
    @Inject Notices notices;
    @Inject ExternalContext external;

    private final Rows<HoldDesk.Row> rows = Rows.of(this::find);
    private Kind kind = Kind.LOT;
    private HoldCode code = HoldCode.WAREHOUSE;
    private String site;
    private String id;
    private String why;
    private String ground;
    private boolean lifted;
    private Long chosen;
    private String reason;

    @PostConstruct
    void open() {
        site = warehouses.busiest();
        Map<String, String> asked = external.getRequestParameterMap();
        id = asked.get("lot");
        rows.setText(asked.get("q"));
        if (asked.get("bin") != null) {
            kind = Kind.BIN;
            id = asked.get("bin");
        }
        if (asked.get("unit") != null) {
            kind = Kind.UNIT;
            id = asked.get("unit");
        }
    }

    public void hold() {
        HoldOrder order = new HoldOrder(kind, id, Warehouses.facility(site), code, why, ground);
        if (notices.attempt(() -> desk.hold(order))) {
            notices.good("holds.held", id);
            id = null;
            why = null;
            ground = null;
        }
    }

    public void choose(Long hold) {
        chosen = hold;
        reason = null;
    }

    public void lift() {
        if (notices.attempt(() -> desk.lift(chosen, reason))) {
            notices.good("holds.lifted");
            chosen = null;
        }
    }

    private Found<HoldDesk.Row> find(Wanted wanted) {
        return Found.whole(desk.list(wanted.text(), lifted), wanted);
    }

    public Rows<HoldDesk.Row> getRows() {
        return rows;
    }

    public List<Kind> getKinds() {
        return List.of(Kind.LOT, Kind.CONTAINER, Kind.UNIT, Kind.BIN, Kind.OWNER);
    }

    public List<HoldCode> getCodes() {
        return List.of(HoldCode.values());
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public HoldCode getCode() {
        return code;
    }

    public void setCode(HoldCode code) {
        this.code = code;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public boolean isLifted() {
        return lifted;
    }

    public void setLifted(boolean lifted) {
        this.lifted = lifted;
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
