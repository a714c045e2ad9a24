package org.caravanserai.web.page.manager;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.warehouse.BinSheetResult;
import org.caravanserai.inventory.warehouse.BinSheets;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.sheet.SheetRows;

/** Bins out of a sheet: tried first, then kept; the page of bins lays its single bin down by it. */
@Named
@ViewScoped
public class BinSheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject BinSheets sheets;
    @Inject BinsPage page;
    @Inject Notices notices;

    private ArrayList<Map<String, String>> sheet;
    private transient BinSheetResult result;
    private transient Part file;

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

    boolean load(List<Map<String, String>> what, boolean dryRun) {
        result = null;
        return notices.attempt(() -> result = sheets.load(page.site(), what, dryRun));
    }

    public List<Map<String, String>> getSheet() {
        return sheet;
    }

    public BinSheetResult getResult() {
        return result;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
