package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.shipments.seal.NavigationSeals;
import org.caravanserai.shipments.seal.SealActOrder;
import org.caravanserai.shipments.seal.SealKind;
import org.caravanserai.shipments.seal.SealSheet;
import org.caravanserai.shipments.seal.Seals;
import org.caravanserai.web.page.Notices;

/** The seals of one container, and what somebody does to them at the door. */
@Named
@ViewScoped
public class SealsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Seals seals;
    @Inject NavigationSeals devices;
    @Inject Notices notices;

    private String id;
    private transient SealSheet sheet;
    private SealKind kind = SealKind.CHECKED;
    private String seal;
    private String facility;
    private String reason;
    private String device;

    /** An address that names no container is unknown. */
    public void open() {
        if (id == null) {
            throw new NotFound("container", "");
        }
    }

    public SealSheet getSheet() {
        if (sheet == null && id != null) {
            notices.attempt(() -> sheet = seals.of(number()));
        }
        return sheet;
    }

    public void enter() {
        SealActOrder order = new SealActOrder(kind, seal, facility, null, reason);
        if (notices.attempt(() -> sheet = seals.act(number(), order))) {
            notices.good("seals.entered");
            seal = null;
            reason = null;
        }
    }

    public void fix() {
        if (notices.attempt(() -> devices.fix(number(), device, facility))) {
            device = null;
            sheet = null;
        }
    }

    public void remove(String which) {
        if (notices.attempt(() -> devices.remove(number(), which))) {
            sheet = null;
        }
    }

    public List<SealKind> getKinds() {
        return List.of(SealKind.CHECKED, SealKind.FIXED, SealKind.REMOVED, SealKind.BROKEN);
    }

    private ContainerNumber number() {
        return ContainerNumber.asReceived(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public SealKind getKind() {
        return kind;
    }

    public void setKind(SealKind kind) {
        this.kind = kind;
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDevice() {
        return device;
    }

    public void setDevice(String device) {
        this.device = device;
    }
}
