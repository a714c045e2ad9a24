package org.caravanserai.web.page.clerk;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.inventory.picking.Dispatching;
import org.caravanserai.inventory.picking.GatePassShown;
import org.caravanserai.inventory.picking.GatePasses;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Texts;
import org.caravanserai.web.page.Wanted;

/** What may leave, and the passes under which it leaves. */
@Named
@ViewScoped
public class GatePassesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject StockView stock;
    @Inject Dispatching dispatching;
    @Inject GatePasses passes;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject Texts texts;
    @Inject ExternalContext external;

    private final Rows<StockRow> ready = Rows.of(this::find);
    private final Rows<GatePassShown> given = Rows.of(this::latest);
    private final Earlier earlier = new Earlier();
    private final PassEntry entry = new PassEntry();
    private StockStatus status = StockStatus.RELEASED;
    private String number;

    public void add(StockRow row) {
        if (entry.fits(row)) {
            entry.add(row);
        } else {
            notices.bad("passes.other-warehouse", row.facility());
        }
    }

    public void remove(PassLine line) {
        entry.getLines().remove(line);
    }

    public void give() throws IOException {
        entry.unmark();
        if (notices.attempt(this::dispatch, wrong -> entry.mark(wrong, texts.of(wrong)))) {
            external.redirect(
                    "gate-pass.xhtml?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8));
        }
    }

    private void dispatch() {
        GatePassShown pass = dispatching.dispatch(entry.order(earlier.at(sites)));
        pass.warnings().forEach(notices::warnNext);
        number = pass.number();
    }

    private Found<StockRow> find(Wanted wanted) {
        var page =
                stock.list(
                        StockSearch.of(wanted.text(), null, status, null),
                        wanted.limit(),
                        wanted.cursor());
        return Found.slice(page.items(), page.nextCursor());
    }

    private Found<GatePassShown> latest(Wanted wanted) {
        return Found.page(
                passes.latest(wanted.text(), wanted.offset(), wanted.limit()),
                passes.count(wanted.text()));
    }

    public List<StockStatus> getStatuses() {
        return List.of(StockStatus.RELEASED, StockStatus.RE_EXPORT);
    }

    public Rows<StockRow> getReady() {
        return ready;
    }

    public Rows<GatePassShown> getGiven() {
        return given;
    }

    public PassEntry getEntry() {
        return entry;
    }

    public StockStatus getStatus() {
        return status;
    }

    public void setStatus(StockStatus status) {
        this.status = status;
    }

    public Earlier getEarlier() {
        return earlier;
    }
}
