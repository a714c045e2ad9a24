package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.caravanserai.inventory.counting.CountKeeping;
import org.caravanserai.inventory.counting.CountRead;
import org.caravanserai.inventory.counting.CountScanning;
import org.caravanserai.inventory.counting.CountShown;
import org.caravanserai.inventory.counting.CountView;
import org.caravanserai.inventory.counting.Counts;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.web.page.Notices;

/**
 * A count sheet: scan the bin, scan or key the lots, hand it in; or approve what others counted.
 */
@Named
@ViewScoped
public class CountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Counts counts;
    @Inject CountKeeping keeping;
    @Inject CountScanning scanning;
    @Inject CountView view;
    @Inject ScanAnswer answer;
    @Inject Notices notices;
    @Inject ExternalContext external;

    private final CountFigures figures = new CountFigures();
    private final CountWhy why = new CountWhy();
    private String number;
    private String scanned;
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

    /** A bin says where, a lot what; the same lot again, or a number, counts. */
    public void scan() {
        String code = scanned == null ? "" : scanned.strip();
        scanned = null;
        if (!code.isEmpty()) {
            answer.attempt(() -> heard(code), null);
        }
    }

    private void heard(String code) {
        CountRead read = scanning.take(number, code, figures.chosen());
        renew(read.count());
        figures.follow(read);
        answer.good((int) read.line());
    }

    public void undo() {
        done(() -> renew(keeping.undo(number)));
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
        if (done(() -> why.tell(counts, getCount())) && done(() -> told(counts.handIn(number)))) {
            notices.good("count.said." + getCount().state().name(), number);
        }
    }

    /** Does what changes the sheet, and reads it anew whatever came of it. */
    boolean done(Notices.Work work) {
        boolean done = notices.attempt(work);
        count = null;
        return done;
    }

    void told(CountShown shown) {
        shown.warnings().forEach(notices::warn);
        renew(shown);
    }

    private void renew(CountShown shown) {
        count = shown;
        why.follow(shown);
    }

    public CountWhy getWhy() {
        return why;
    }

    public CountFigures getFigures() {
        return figures;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }
}
