package org.caravanserai.web.page.manager;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caravanserai.inventory.takeover.TakeOverDesk;
import org.caravanserai.inventory.takeover.TakeOverResult;
import org.caravanserai.inventory.takeover.TakeOverRow;
import org.caravanserai.inventory.takeover.TakeOverShown;
import org.caravanserai.inventory.takeover.TakeOvers;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Texts;
import org.caravanserai.web.page.clerk.Warehouses;
import org.caravanserai.web.security.Sha256;
import org.caravanserai.web.takeover.TakeOverSheet;

/** A sheet of goods that were under bond before: tried first, then taken over, or given back. */
@Named
@ViewScoped
public class TakeOverPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject TakeOverDesk desk;
    @Inject TakeOvers acts;
    @Inject Warehouses warehouses;
    @Inject Notices notices;
    @Inject Texts texts;
    @Inject Sites sites;

    private final Earlier earlier = new Earlier();
    private String site;
    private byte[] sheet;
    private transient Part file;
    private transient TakeOverResult result;
    private String chosen;
    private String reason;

    @PostConstruct
    void open() {
        site = warehouses.busiest();
    }

    /** Reads the file and tries it: nothing is kept. */
    public void attempt() throws IOException {
        if (file != null && file.getSize() > 0) {
            try (InputStream in = file.getInputStream()) {
                sheet = in.readNBytes(TakeOverSheet.MOST_BYTES + 1);
            }
        }
        file = null;
        result = null;
        if (sheet == null) {
            notices.bad("intake.no-file");
        } else {
            notices.attempt(() -> result = desk.tried(facility(), rows(), print()));
        }
    }

    public void take() {
        if (!notices.attempt(() -> result = desk.take(facility(), rows(), print()))) {
            return;
        }
        if (result.rejected().isEmpty()) {
            notices.good("take-over.taken", result.number(), result.lots().size());
            sheet = null;
            result = null;
        }
    }

    public void choose(String number) {
        chosen = number;
        reason = null;
        earlier.setTyped(null);
    }

    public void reverse() {
        if (notices.attempt(() -> acts.reverse(chosen, reason, earlier.at(sites)))) {
            notices.good("take-over.reversed", chosen);
            chosen = null;
        }
    }

    /** Since when the chosen one is to be no longer so. */
    public Earlier getEarlier() {
        return earlier;
    }

    /** What is wrong with a cell, in the reader's language. */
    public String said(Problem problem) {
        return texts.of(problem);
    }

    private FacilityCode facility() {
        return FacilityCode.parse(site);
    }

    private List<TakeOverRow> rows() {
        return TakeOverSheet.read(sheet);
    }

    private String print() {
        return Sha256.hex(new String(sheet, StandardCharsets.ISO_8859_1));
    }

    /** Whether a sheet was tried in which nothing is wrong. */
    public boolean isReady() {
        return result != null && sheet != null && result.rejected().isEmpty();
    }

    public TakeOverResult getResult() {
        return result;
    }

    public List<TakeOverShown> getTaken() {
        return acts.list();
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
