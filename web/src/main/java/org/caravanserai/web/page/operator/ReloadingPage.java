package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.caravanserai.shipments.reloading.ReloadPosting;
import org.caravanserai.shipments.reloading.ReloadRow;
import org.caravanserai.shipments.reloading.ReloadScans;
import org.caravanserai.shipments.reloading.ReloadView;
import org.caravanserai.shipments.reloading.Reloads;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.clerk.ScanAnswer;

/** One scan list: one hand on the scanner, container and wagon in turn. */
@Named
@ViewScoped
public class ReloadingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Reloads reloads;
    @Inject ReloadScans scans;
    @Inject ReloadPosting posting;
    @Inject ScanAnswer answer;
    @Inject Notices notices;

    private long id;
    private transient ReloadView list;
    private String scanned;
    private String plan;
    private String reason;

    /** An address that names no list is unknown. */
    public void open() {
        reloads.one(id);
    }

    public ReloadView getList() {
        if (list == null && id > 0) {
            notices.attempt(() -> list = reloads.one(id));
        }
        return list;
    }

    /** What came of work on the list beside this page. */
    void shows(ReloadView changed) {
        list = changed;
    }

    /** A container, or the wagon of the container before. */
    public void scan() {
        String code = scanned;
        scanned = null;
        if (code != null && !code.isBlank()) {
            String waited = getList().pending();
            boolean good = answer.attempt(() -> list = scans.scan(id, code), null);
            if (good) {
                answer.good(line(waited == null ? code : waited));
            }
        }
    }

    private Integer line(String container) {
        Optional<ReloadRow> row =
                list.rows().stream().filter(r -> r.container().equals(container)).findFirst();
        return row.map(ReloadRow::position).orElse(0);
    }

    public void undo() {
        notices.attempt(() -> list = scans.undo(id));
    }

    public void takePlan() {
        if (notices.attempt(() -> list = scans.plan(id, plan))) {
            plan = null;
        }
    }

    public String park() {
        boolean parked = notices.attempt(() -> reloads.park(id));
        return parked ? "/operator/reloadings?faces-redirect=true" : null;
    }

    public void post() {
        if (notices.attempt(() -> list = posting.post(id))) {
            notices.good("reload.done", list.scanned());
        }
    }

    public void takeBack() {
        if (notices.attempt(() -> list = posting.takeBack(id, reason))) {
            notices.good("reload.taken-back");
        }
    }

    long number() {
        return id;
    }

    public String getId() {
        return Long.toString(id);
    }

    /** What is no number names no list. */
    public void setId(String id) {
        this.id = id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
