package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.caravanserai.shipments.reloading.ReloadRow;
import org.caravanserai.shipments.reloading.ReloadScans;
import org.caravanserai.web.page.Notices;

/** Mass and places of one container of a scan list, as the scales and the tally say. */
@Named
@ViewScoped
public class ReloadWeighing implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ReloadingPage page;
    @Inject ReloadScans scans;
    @Inject Notices notices;

    private String container;
    private BigDecimal grossKg;
    private BigDecimal packages;

    /** Asks for mass and places of a container; null asks no more. */
    public void ask(ReloadRow row) {
        container = row == null ? null : row.container();
        grossKg = row == null ? null : row.grossKg();
        packages = row == null ? null : row.packages();
    }

    public void weigh() {
        boolean kept =
                notices.attempt(
                        () -> page.shows(scans.weigh(page.number(), container, grossKg, packages)));
        if (kept) {
            ask(null);
        }
    }

    public String getContainer() {
        return container;
    }

    public BigDecimal getGrossKg() {
        return grossKg;
    }

    public void setGrossKg(BigDecimal grossKg) {
        this.grossKg = grossKg;
    }

    public BigDecimal getPackages() {
        return packages;
    }

    public void setPackages(BigDecimal packages) {
        this.packages = packages;
    }
}
