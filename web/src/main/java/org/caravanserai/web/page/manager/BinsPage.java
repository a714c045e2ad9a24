package org.caravanserai.web.page.manager;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caravanserai.inventory.holding.Holds;
import org.caravanserai.inventory.ledger.WarehousePlan;
import org.caravanserai.inventory.warehouse.BinSheets;
import org.caravanserai.inventory.warehouse.Location;
import org.caravanserai.inventory.warehouse.PlaceKind;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.time.TwoTimes;
import org.caravanserai.web.imports.BinImports;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Moments;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Wanted;
import org.caravanserai.web.page.clerk.Warehouses;

/** The bins of a warehouse: looked at, laid down one by one, or many from a sheet. */
@Named
@ViewScoped
public class BinsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10_000;

    @Inject WarehousePlan plan;
    @Inject BinSheetPage sheet;
    @Inject BinImports imports;
    @Inject Holds holds;
    @Inject Warehouses warehouses;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private final Rows<Location> rows = Rows.of(this::find);
    private final Map<String, String> bin = new LinkedHashMap<>();
    private final Moments moments = new Moments(() -> rows.restart("grid"));
    private String facility;

    @PostConstruct
    void open() {
        facility = warehouses.busiest();
        blank();
    }

    private void blank() {
        BinSheets.COLUMNS.forEach(column -> bin.put(column, ""));
        bin.put("kind", PlaceKind.RACK.name());
        bin.put("suitable", "GENERAL");
        bin.put("bonded", "yes");
    }

    /** Lays down the bin that was typed, or redefines it. */
    public void lay() {
        if (sheet.load(List.of(bin), false) && sheet.getResult().rejected().isEmpty()) {
            notices.good("bins.laid", bin.get("code"));
            blank();
        }
    }

    /**
     * Labels of the chosen bins.
     *
     * @param form pdf or zpl
     */
    public void label(String form) {
        List<String> chosen = rows.chosenKeys();
        if (chosen.isEmpty()) {
            notices.bad("bin-labels.choose-first");
            return;
        }
        String bins = URLEncoder.encode(String.join(",", chosen), StandardCharsets.UTF_8);
        String there = "/print/bin-label?form=" + form + "&facility=" + facility + "&subject=";
        try {
            external.redirect(external.getRequestContextPath() + there + bins);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    FacilityCode site() {
        return facility == null ? null : FacilityCode.parse(facility);
    }

    /** The moments that bins and days are asked for. */
    TwoTimes times() {
        return moments.times(sites);
    }

    public Moments getMoments() {
        return moments;
    }

    private Found<Location> find(Wanted wanted) {
        String text = wanted.text().toUpperCase(Locale.ROOT);
        List<Location> all =
                site() == null
                        ? List.of()
                        : plan.locations(site(), MOST, null, times()).stream()
                                .filter(
                                        one ->
                                                (one.location() + ' ' + one.zone())
                                                        .toUpperCase(Locale.ROOT)
                                                        .contains(text))
                                .toList();
        return Found.whole(all, wanted);
    }

    /** Codes of the bins that are blocked. */
    public Set<String> getBlocked() {
        return site() == null ? Set.of() : holds.bins(site());
    }

    public Map<String, String> getBin() {
        return bin;
    }

    public List<String> getColumns() {
        return BinSheets.COLUMNS;
    }

    public Rows<Location> getRows() {
        return rows;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }
}
