package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.inventory.receiving.ReceiptFilter;
import org.caravanserai.inventory.receiving.ReceiptShown;
import org.caravanserai.inventory.receiving.ReceiptStatus;
import org.caravanserai.inventory.receiving.ReceiptView;
import org.caravanserai.inventory.receiving.ReceiptWork;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** The containers to be counted, in the order of the work. */
@Named
@ViewScoped
public class ReceiptsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ReceiptView receipts;
    @Inject Notices notices;
    @Inject ExternalContext external;

    private final Rows<ReceiptShown> rows = Rows.of(this::find).knowing(ReceiptView.columns());
    private String facility;
    private String scanned;
    private ReceiptStatus status;

    @PostConstruct
    void open() {
        String wanted = external.getRequestParameterMap().get("status");
        status =
                Stream.of(ReceiptStatus.values())
                        .filter(known -> known.name().equals(wanted))
                        .findFirst()
                        .orElse(null);
    }

    public Rows<ReceiptShown> getRows() {
        return rows;
    }

    public List<ReceiptStatus> getStatuses() {
        return List.of(ReceiptStatus.values());
    }

    /** Lines of which something was counted. */
    public long counted(ReceiptShown receipt) {
        return receipt.lines().stream().filter(line -> !line.counted().isZero()).count();
    }

    /** Opens the receipt of a container that was scanned. */
    public void scan() throws IOException {
        String code = scanned == null ? "" : scanned.strip();
        scanned = null;
        List<ReceiptShown> found =
                code.isEmpty()
                        ? List.of()
                        : receipts.work(new ReceiptFilter(null, null, code), 0, 1).items();
        if (found.isEmpty()) {
            notices.bad("receipts.none-for", code);
        } else {
            external.redirect("receipt.xhtml?id=" + found.get(0).id());
        }
    }

    private Found<ReceiptShown> find(Wanted wanted) {
        String container = wanted.text().isEmpty() ? null : wanted.text();
        ReceiptWork found =
                receipts.work(
                        new ReceiptFilter(Warehouses.facility(facility), status, container),
                        wanted.sieve(),
                        wanted.offset(),
                        wanted.limit());
        return Found.page(found.items(), found.total());
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public ReceiptStatus getStatus() {
        return status;
    }

    public void setStatus(ReceiptStatus status) {
        this.status = status;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }
}
