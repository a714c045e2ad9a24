package org.caravanserai.web.page.manager;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caravanserai.inventory.holding.Holds;
import org.caravanserai.inventory.warehouse.BinSheetResult;
import org.caravanserai.inventory.warehouse.BinSheets;
import org.caravanserai.inventory.warehouse.Location;
import org.caravanserai.inventory.warehouse.PlaceKind;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.web.imports.BinImports;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;
import org.caravanserai.web.page.clerk.Warehouses;
import org.caravanserai.web.sheet.SheetRows;

/** The bins of a warehouse: looked at, laid down one by one, or many from a sheet. */
@Named
@ViewScoped
public class BinsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10_000;

    @Inject Warehouse warehouse;
    @Inject BinSheets sheets;
    @Inject BinImports imports;
    @Inject Holds holds;
    @Inject Warehouses warehouses;
    @Inject Notices notices;

    private final Rows<Location> rows = Rows.of(this::find);
    private final Map<String, String> bin = new LinkedHashMap<>();
    private String facility;
    private ArrayList<Map<String, String>> sheet;
    private transient BinSheetResult result;
    private transient Part file;

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
        if (load(List.of(bin), false) && result.rejected().isEmpty()) {
            notices.good("bins.laid", bin.get("code"));
            blank();
        }
    }

    /** Reads the file and says what it would come to. */
    public void upload() throws IOException {
        sheet = null;
        result = null;
        if (file == null) {
            notices.bad("bins.no-file");
            return;
        }
        try (InputStream in = file.getInputStream()) {
            byte[] bytes = in.readNBytes(SheetRows.MOST_BYTES + 1);
            notices.attempt(() -> sheet = new ArrayList<>(SheetRows.read(bytes)));
        }
        file = null;
        if (sheet != null) {
            load(sheet, true);
        }
    }

    /** Keeps the sheet that was tried. */
    public void keep() {
        if (sheet != null && load(sheet, false) && result.rejected().isEmpty()) {
            notices.good("bins.kept", result.added(), result.changed());
            sheet = null;
            result = null;
        }
    }

    private boolean load(List<Map<String, String>> what, boolean dryRun) {
        result = null;
        FacilityCode site = site();
        return notices.attempt(
                () -> result = dryRun ? sheets.load(site, what, true) : imports.load(site, what));
    }

    private FacilityCode site() {
        return facility == null ? null : FacilityCode.parse(facility);
    }

    private Found<Location> find(Wanted wanted) {
        String text = wanted.text().toUpperCase(Locale.ROOT);
        List<Location> all =
                site() == null
                        ? List.of()
                        : warehouse.locations(site(), MOST, null).stream()
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

    public List<Map<String, String>> getSheet() {
        return sheet;
    }

    public BinSheetResult getResult() {
        return result;
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
