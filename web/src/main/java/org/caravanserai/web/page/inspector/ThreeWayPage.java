package org.caravanserai.web.page.inspector;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caravanserai.inventory.warehouse.Site;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.TwoTimes;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Subject;
import org.caravanserai.web.reconciliation.ThreeColumns;
import org.caravanserai.web.reconciliation.ThreeWay;

/** One scan of a lot or a bin, and its three columns stand side by side. */
@Named
@ViewScoped
public class ThreeWayPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ThreeWay threeWay;
    @Inject Warehouse warehouse;
    @Inject ReconciliationPage page;
    @Inject Sites sites;
    @Inject Notices notices;
    @Inject ExternalContext external;

    private String scanned;
    private String asked;
    private transient List<ThreeColumns> lots;

    @PostConstruct
    void open() {
        asked = external.getRequestParameterMap().get("scan");
    }

    public void scan() {
        asked = scanned == null ? null : scanned.strip().toUpperCase(Locale.ROOT);
        scanned = null;
        lots = null;
        if (asked != null && !asked.isEmpty() && getLots().isEmpty()) {
            notices.bad("three.nothing", asked);
        }
    }

    /** The lots that were scanned; empty while nothing was. */
    public List<ThreeColumns> getLots() {
        if (lots == null) {
            lots = new ArrayList<>();
            if (asked != null && !asked.isBlank()) {
                notices.attempt(() -> lots.addAll(found()));
            }
        }
        return lots;
    }

    private List<ThreeColumns> found() {
        TwoTimes times = page.getMoments().times(sites);
        Optional<Subject> lot = Subject.read(asked).filter(s -> s.kind().equals("lot"));
        if (lot.isPresent()) {
            return List.of(threeWay.lot(LotId.parse(lot.get().id()), times));
        }
        return warehouse.sites().stream()
                .map(Site::code)
                .flatMap(site -> threeWay.bin(site, asked, times).stream())
                .toList();
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }
}
