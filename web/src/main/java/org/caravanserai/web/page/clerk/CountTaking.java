package org.caravanserai.web.page.clerk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.inventory.counting.CountKeeping;
import org.caravanserai.inventory.counting.CountRead;
import org.caravanserai.inventory.counting.CountScanning;
import org.caravanserai.inventory.counting.CountShown;

/** Counts onto the sheet that is open, by scan or by figures that are keyed. */
@Named
@RequestScoped
public class CountTaking {

    @Inject CountPage page;
    @Inject CountKeeping keeping;
    @Inject CountScanning scanning;
    @Inject ScanAnswer answer;

    private String scanned;

    /** A bin says where, a lot what; the same lot again, or a number, counts. */
    public void scan() {
        String code = scanned == null ? "" : scanned.strip();
        scanned = null;
        if (!code.isEmpty()) {
            answer.attempt(() -> heard(code), null);
        }
    }

    private void heard(String code) {
        CountRead read = scanning.take(number(), code, page.getFigures().chosen());
        page.renew(read.count());
        page.getFigures().follow(read);
        answer.good((int) read.line());
    }

    public void undo() {
        page.done(() -> page.renew(keeping.undo(number())));
    }

    public void choose(CountShown.Line line) {
        page.getFigures().take(line);
    }

    /** Writes down the figures keyed for the chosen lot. */
    public void keep() {
        CountFigures figures = page.getFigures();
        if (page.done(() -> keep(figures))) {
            figures.line(page.getCount()).ifPresent(line -> answer.good((int) line.id()));
            figures.next(page.getCount());
        }
    }

    private void keep(CountFigures figures) {
        page.renew(
                keeping.count(
                        number(),
                        figures.lotId(),
                        figures.getLocation(),
                        figures.measures(),
                        figures.isMore()));
    }

    private String number() {
        return page.getCount().number();
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }
}
