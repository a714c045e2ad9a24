package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.handling.ReversalDesk;
import org.caravanserai.inventory.holding.HoldCode;
import org.caravanserai.inventory.holding.HoldDesk;
import org.caravanserai.inventory.holding.HoldOrder;
import org.caravanserai.kernel.event.HoldSubject.Kind;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.web.bulk.BulkActs;
import org.caravanserai.web.bulk.BulkPanel;
import org.caravanserai.web.bulk.BulkWork;
import org.caravanserai.web.page.Texts;

/** Chosen rows of stock moved to a bin, chosen lots held, and holds lifted from them. */
@Named
@ViewScoped
public class StockBulk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject StockPage page;
    @Inject Movements movements;
    @Inject ReversalDesk reversals;
    @Inject HoldDesk desk;
    @Inject BulkActs acts;
    @Inject Texts texts;

    private BulkPanel panel;
    private String to;
    private HoldCode code = HoldCode.WAREHOUSE;
    private String reason;

    @PostConstruct
    void open() {
        panel = new BulkPanel(page.getRows());
    }

    /** Everything that is free in the chosen rows. */
    public void move() {
        String bin = to;
        String undone = texts.get("bulk.undone");
        ConcurrentHashMap<String, String> made = new ConcurrentHashMap<>();
        acts.offer(
                panel,
                "bulk.move",
                page.getRows().chosenKeys(),
                BulkWork.making(
                        row -> {
                            String posting = movements.move(ChosenStock.of(row).to(bin)).number();
                            made.put(row, posting);
                            return posting;
                        }),
                BulkWork.making(row -> takenBack(made.get(row), undone)));
    }

    private String takenBack(String posting, String why) {
        ReversalDesk.Outcome outcome = reversals.reverse(posting, why);
        if (outcome.posting() == null) {
            throw new Refusal("bulk-undo-asked", posting, outcome.request().number());
        }
        return outcome.posting().number();
    }

    public void hold() {
        HoldCode kind = code;
        String why = reason;
        String undone = texts.get("bulk.undone");
        acts.offer(
                panel,
                "bulk.hold",
                lots(),
                lot -> desk.hold(new HoldOrder(Kind.LOT, lot, null, kind, why, null)),
                lot -> lift(lot, kind, undone));
    }

    public void lift() {
        String why = reason;
        acts.offer(panel, "bulk.lift", lots(), lot -> lift(lot, null, why), null);
    }

    private void lift(String lot, HoldCode only, String why) {
        List<Long> standing = desk.standingOn(LotId.parse(lot), only);
        if (standing.isEmpty()) {
            throw new Refusal("bulk-not-held", lot);
        }
        desk.lift(standing, why);
    }

    private List<String> lots() {
        return ChosenStock.lots(page.getRows().chosenKeys());
    }

    public BulkPanel getPanel() {
        return panel;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
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
