package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.caravanserai.inventory.handling.KeepingDesk;
import org.caravanserai.inventory.handling.KeepingOrder;
import org.caravanserai.inventory.handling.KeepingShown;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Seen;
import org.caravanserai.web.page.Notices;

/** How a lot is to be kept: the part of its page where the papers' word is entered. */
@Named
@ViewScoped
public class KeepingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject KeepingDesk desk;
    @Inject Notices notices;
    @Inject ExternalContext external;

    private String lot;
    private transient KeepingShown shown;
    private Seen seen;
    private String dangerousClass;
    private BigDecimal coldest;
    private BigDecimal warmest;
    private String reason;

    @PostConstruct
    void open() {
        lot = external.getRequestParameterMap().get("id");
        seen = getShown().seen();
        dangerousClass = getShown().keeping().dangerousClass();
        coldest = getShown().keeping().temperatureMin();
        warmest = getShown().keeping().temperatureMax();
    }

    public KeepingShown getShown() {
        if (shown == null) {
            shown = desk.of(id());
        }
        return shown;
    }

    public void correct() {
        KeepingOrder order = new KeepingOrder(dangerousClass, coldest, warmest, reason, seen);
        if (notices.attempt(() -> desk.correct(id(), order))) {
            notices.good("keeping.done", lot);
            reason = null;
        }
        shown = null;
        seen = getShown().seen();
    }

    private LotId id() {
        try {
            return LotId.parse(lot);
        } catch (InvalidValue e) {
            throw new NotFound("lot", lot);
        }
    }

    public String getDangerousClass() {
        return dangerousClass;
    }

    public void setDangerousClass(String dangerousClass) {
        this.dangerousClass = dangerousClass;
    }

    public BigDecimal getColdest() {
        return coldest;
    }

    public void setColdest(BigDecimal coldest) {
        this.coldest = coldest;
    }

    public BigDecimal getWarmest() {
        return warmest;
    }

    public void setWarmest(BigDecimal warmest) {
        this.warmest = warmest;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
