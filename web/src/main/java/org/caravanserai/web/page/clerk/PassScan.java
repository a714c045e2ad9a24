package org.caravanserai.web.page.clerk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.inventory.scanning.Scan;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;

/** Puts what is scanned at the gate onto the pass that is being made. */
@Named
@ViewScoped
public class PassScan implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject StockView stock;
    @Inject GatePassesPage page;
    @Inject ScanAnswer answer;

    private String scanned;

    /** A lot, or all that may leave of a pallet, bin, container or declaration. */
    public void scan() {
        answer.attempt(scanned, null, this::take);
        scanned = null;
    }

    private void take(Scan scan) {
        StockFilter wanted = wanted(scan).status(page.getStatus());
        List<StockRow> rows = stock.list(wanted, StockView.MOST, null).items();
        if (rows.isEmpty()) {
            throw new Refusal("passes.not-released", scan.code());
        }
        rows.forEach(page::add);
        answer.good(page.getEntry().getLines().size() - 1);
    }

    private static StockFilter wanted(Scan scan) {
        return switch (scan.kind()) {
            case LOT -> StockFilter.ALL.lot(LotId.parse(scan.id()));
            case BIN, HANDLING_UNIT -> StockFilter.ALL.location(scan.id());
            case CONTAINER -> StockFilter.ALL.container(ContainerNumber.asReceived(scan.id()));
            case DECLARATION -> StockFilter.ALL.declaration(scan.id());
            default -> throw new Refusal("passes.not-released", scan.code());
        };
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }
}
