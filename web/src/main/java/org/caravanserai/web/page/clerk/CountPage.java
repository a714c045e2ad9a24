package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.inventory.counting.CountKeeping;
import org.caravanserai.inventory.counting.CountReason;
import org.caravanserai.inventory.counting.CountShown;
import org.caravanserai.inventory.counting.CountView;
import org.caravanserai.inventory.counting.Counts;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Subject;

/**
 * A count sheet: scan the bin, scan or key the lots, hand it in; or approve what others counted.
 */
@Named
@ViewScoped
public class CountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Counts counts;
    @Inject CountKeeping keeping;
    @Inject CountView view;
    @Inject ScanAnswer answer;
    @Inject Notices notices;
    @Inject ExternalContext external;

    private final CountFigures figures = new CountFigures();
    private final Map<Long, CountReason> reasons = new HashMap<>();
    private final Map<Long, String> notes = new HashMap<>();
    private String number;
    private String scanned;
    private String reason;
    private transient CountShown count;

    @PostConstruct
    void open() {
        number = external.getRequestParameterMap().get("number");
        renew(view.get(number));
        figures.next(count);
    }

    public CountShown getCount() {
        if (count == null) {
            count = view.get(number);
        }
        return count;
    }

    /** A bin chooses where the next lots are counted; a lot chooses what is counted. */
    public void scan() {
        String code = scanned == null ? "" : scanned.strip();
        scanned = null;
        Optional<Subject> lot = Subject.read(code).filter(s -> s.kind().equals("lot"));
        if (lot.isPresent()) {
            figures.choose(lot.get().id(), getCount());
            figures.line(getCount()).ifPresent(line -> answer.good((int) line.id()));
        } else if (!code.isEmpty()) {
            figures.setLocation(code);
        }
    }

    public void choose(CountShown.Line line) {
        figures.take(line);
    }

    /** Writes down the figures keyed for the chosen lot. */
    public void keep() {
        boolean kept =
                done(
                        () ->
                                renew(
                                        keeping.count(
                                                number,
                                                LotId.parse(figures.getLot()),
                                                figures.getLocation(),
                                                figures.measures(),
                                                figures.isMore())));
        if (kept) {
            figures.line(getCount()).ifPresent(line -> answer.good((int) line.id()));
            figures.next(getCount());
        }
    }

    public void park() {
        done(() -> renew(counts.park(number)));
    }

    public void take() {
        done(() -> renew(counts.take(number)));
    }

    public void handIn() {
        if (explained() && done(() -> told(counts.handIn(number)))) {
            notices.good("count.said." + getCount().state().name(), number);
        }
    }

    public void approve() {
        if (done(() -> told(counts.approve(number)))) {
            notices.good("count.said.POSTED", number);
        }
    }

    public void sendBack() {
        done(() -> renew(counts.sendBack(number, reason)));
    }

    public void cancel() {
        done(() -> renew(counts.cancel(number, reason)));
    }

    private boolean explained() {
        return getCount().lines().stream()
                .filter(line -> reasons.get(line.id()) != null)
                .allMatch(
                        line ->
                                done(
                                        () ->
                                                counts.explain(
                                                        number,
                                                        line.id(),
                                                        reasons.get(line.id()),
                                                        notes.get(line.id()))));
    }

    private boolean done(Notices.Work work) {
        boolean done = notices.attempt(work);
        count = null;
        return done;
    }

    private void told(CountShown shown) {
        shown.warnings().forEach(notices::warn);
        renew(shown);
    }

    private void renew(CountShown shown) {
        count = shown;
        shown.lines()
                .forEach(
                        line -> {
                            reasons.putIfAbsent(line.id(), line.reason());
                            notes.putIfAbsent(line.id(), line.note());
                        });
    }

    public List<CountReason> getChoices() {
        return List.of(CountReason.values());
    }

    public CountFigures getFigures() {
        return figures;
    }

    public Map<Long, CountReason> getReasons() {
        return reasons;
    }

    public Map<Long, String> getNotes() {
        return notes;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
