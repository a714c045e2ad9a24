package org.caravanserai.web.page.clerk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.inventory.picking.PickRead;
import org.caravanserai.inventory.picking.PickScanning;
import org.caravanserai.inventory.picking.PickWork;

/** Fetches for the pick list that is open: scan the bin, then what is taken from it. */
@Named
@RequestScoped
public class PickScan {

    @Inject PickPage page;
    @Inject PickScanning scanning;
    @Inject PickWork work;
    @Inject ScanAnswer answer;

    private String scanned;

    /** A bin, then what is taken from it; packages and a reason count where they were keyed. */
    public void scan() {
        String code = scanned == null ? "" : scanned.strip();
        scanned = null;
        if (!code.isEmpty()) {
            answer.attempt(() -> heard(code), null);
            page.renew();
        }
    }

    private void heard(String code) {
        PickFigures figures = page.getFigures();
        PickRead read =
                scanning.take(
                        number(),
                        code,
                        figures.getLocation(),
                        figures.getPackages(),
                        figures.getShortReason());
        figures.follow(read);
        answer.good(read.line());
    }

    /** Takes the last fetching back. */
    public void undo() {
        page.done(() -> work.undo(number()));
    }

    private String number() {
        return page.getList().number();
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }
}
