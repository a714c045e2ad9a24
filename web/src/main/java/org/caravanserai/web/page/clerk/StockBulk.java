package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.inventory.holding.HoldCode;
import org.caravanserai.inventory.holding.HoldDesk;
import org.caravanserai.inventory.holding.HoldOrder;
import org.caravanserai.kernel.event.HoldSubject.Kind;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.web.bulk.BulkActs;
import org.caravanserai.web.bulk.BulkPanel;
import org.caravanserai.web.page.Texts;

/** Holds laid on many chosen lots at once, and lifted from them. */
@Named
@ViewScoped
public class StockBulk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject StockPage page;
    @Inject HoldDesk desk;
    @Inject BulkActs acts;
    @Inject Texts texts;

    private BulkPanel panel;
    private HoldCode code = HoldCode.WAREHOUSE;
    private String reason;

    @PostConstruct
    void open() {
        panel = new BulkPanel(page.getRows());
    }

    public void hold() {
        HoldCode kind = code;
        String why = reason;
        String undone = texts.get("bulk.undone");
        acts.offer(
                panel,
                "bulk.hold",
                lot -> desk.hold(new HoldOrder(Kind.LOT, lot, null, kind, why, null)),
                lot -> lift(lot, kind, undone));
    }

    public void lift() {
        String why = reason;
        acts.offer(panel, "bulk.lift", lot -> lift(lot, null, why), null);
    }

    private void lift(String lot, HoldCode only, String why) {
        List<HoldDesk.Row> standing =
                desk.list(lot, false).stream()
                        .filter(row -> row.hold().on().kind() == Kind.LOT)
                        .filter(row -> row.hold().on().id().equals(lot))
                        .filter(row -> only == null || row.hold().code().equals(only.name()))
                        .toList();
        if (standing.isEmpty()) {
            throw new Refusal("bulk-not-held", lot);
        }
        standing.forEach(row -> desk.lift(row.id(), why));
    }

    public BulkPanel getPanel() {
        return panel;
    }

    public List<HoldCode> getCodes() {
        return List.of(HoldCode.values());
    }

    public HoldCode getCode() {
        return code;
    }

    public void setCode(HoldCode code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
