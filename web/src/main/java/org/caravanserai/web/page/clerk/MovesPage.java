package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.handling.BinAdvice;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.handling.PutAwayAdvice;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.inventory.scanning.Scan;
import org.caravanserai.inventory.scanning.ScanKind;
import org.caravanserai.inventory.scanning.Scans;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Subject;

/** Puts goods away and moves them: scan the lot, scan the bin, and say how much if not all. */
@Named
@ViewScoped
public class MovesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTED = 3;

    @Inject StockView stock;
    @Inject Movements movements;
    @Inject PutAwayAdvice advice;
    @Inject Takeback takeback;
    @Inject Scans scans;
    @Inject ScanAnswer answer;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private final MoveEntry entry = new MoveEntry();
    private final Earlier earlier = new Earlier();
    private final List<MoveDone> done = new ArrayList<>();
    private String scanned;
    private String posting;
    private String reason;

    @PostConstruct
    void open() {
        String lot = external.getRequestParameterMap().get("lot");
        if (lot != null) {
            choose(lot);
        }
    }

    /** Where the chosen lot lies; empty while none is chosen. */
    public List<StockRow> getPlaces() {
        return Subject.read(entry.getLot() == null ? "" : entry.getLot())
                .filter(subject -> subject.kind().equals("lot"))
                .map(subject -> stock.of(LotId.parse(subject.id())))
                .orElse(List.of());
    }

    /** A lot, then the bin it goes to; where it lies in several, the first bin is where from. */
    public void scan() {
        String code = scanned == null ? "" : scanned.strip();
        scanned = null;
        if (!code.isEmpty()) {
            answer.attempt(() -> take(scans.read(code, warehouse())), null);
        }
    }

    private FacilityCode warehouse() {
        return getPlaces().stream()
                .findFirst()
                .map(row -> FacilityCode.parse(row.facility()))
                .orElse(null);
    }

    private void take(Scan scan) {
        boolean bin = scan.kind() == ScanKind.BIN || scan.kind() == ScanKind.HANDLING_UNIT;
        if (!scan.known()) {
            Problem no = scan.remark();
            throw new Refusal(no.code(), no.args().toArray());
        } else if (scan.kind() == ScanKind.LOT) {
            choose(scan.id());
        } else if (entry.getLot() == null || !bin) {
            throw new Refusal("moves.lot-first", scan.code());
        } else if (entry.getFrom() == null) {
            entry.setFrom(scan.id());
        } else {
            entry.setTo(scan.id());
        }
    }

    /** Where the chosen goods could lie, and why not elsewhere. */
    public BinAdvice getAdvice() {
        if (getPlaces().isEmpty() || entry.getTo() != null) {
            return new BinAdvice(List.of(), List.of());
        }
        boolean there =
                getPlaces().stream().anyMatch(row -> row.location().equals(entry.getFrom()));
        String from = there ? entry.getFrom() : null;
        return advice.of(LotId.parse(entry.getLot()), from, entry.getPackages(), SUGGESTED);
    }

    public void fill(String bin) {
        entry.setTo(bin);
    }

    private void choose(String lot) {
        entry.begin(lot);
        List<String> bins = getPlaces().stream().map(StockRow::location).distinct().toList();
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
                    Posting made = movements.move(entry.order(earlier.at(sites)));
                    done.add(0, entry.done(made.number()));
                    notices.good("moves.done", entry.getLot(), entry.getFrom(), entry.getTo());
                    made.warnings().forEach(notices::warn);
                    entry.begin(null);
                });
    }

    /** Asks for the reason of a reversal; null asks no more. */
    public void ask(String number) {
        posting = number;
        reason = null;
    }

    public void reverse() {
        if (takeback.attempt(posting, reason, "moves.reversed", posting)) {
            done.removeIf(move -> move.posting().equals(posting));
            posting = null;
        }
    }

    public MoveEntry getEntry() {
        return entry;
    }

    public List<MoveDone> getDone() {
        return done;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }

    public String getPosting() {
        return posting;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Earlier getEarlier() {
        return earlier;
    }
}
