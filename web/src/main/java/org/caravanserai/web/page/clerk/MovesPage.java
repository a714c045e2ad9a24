package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.inventory.scanning.Scan;
import org.caravanserai.inventory.scanning.ScanKind;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;

/** Puts goods away and moves them: scan the lot, scan the bin, and say how much if not all. */
@Named
@ViewScoped
public class MovesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Movements movements;
    @Inject MoveSheet sheet;
    @Inject MovesMade made;
    @Inject ScanAnswer answer;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private final MoveEntry entry = new MoveEntry();
    private final Earlier earlier = new Earlier();
    private String scanned;

    @PostConstruct
    void open() {
        String lot = external.getRequestParameterMap().get("lot");
        if (lot != null) {
            choose(lot);
        }
    }

    public MoveSheet getSheet() {
        return sheet.of(entry);
    }

    /** A lot, then the bin it goes to; where it lies in several, the first bin is where from. */
    public void scan() {
        answer.attempt(scanned, getSheet().getWarehouse(), this::take);
        scanned = null;
    }

    private void take(Scan scan) {
        if (scan.kind() == ScanKind.LOT) {
            choose(scan.id());
        } else {
            entry.take(scan);
        }
    }

    public void fill(String bin) {
        entry.setTo(bin);
    }

    private void choose(String lot) {
        entry.begin(lot);
        List<String> bins = getSheet().getBins();
        if (bins.isEmpty()) {
            notices.bad("moves.not-here", lot);
            entry.begin(null);
        } else if (bins.size() == 1) {
            entry.setFrom(bins.get(0));
        }
    }

    public void move() {
        notices.attempt(
                () -> {
                    Posting posting = movements.move(entry.order(earlier.at(sites)));
                    made.add(entry.done(posting.number()));
                    notices.good("moves.done", entry.getLot(), entry.getFrom(), entry.getTo());
                    posting.warnings().forEach(notices::warn);
                    entry.begin(null);
                });
    }

    public MoveEntry getEntry() {
        return entry;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }

    public Earlier getEarlier() {
        return earlier;
    }
}
