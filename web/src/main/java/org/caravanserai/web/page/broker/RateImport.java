package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Map;
import org.caravanserai.customs.tariff.RateSheet;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.sheet.SheetRows;

/** Rates of exchange out of a sheet: tried first, kept when the reader says so. */
@Named
@ViewScoped
public class RateImport implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject RateSheet rates;
    @Inject Notices notices;

    private ArrayList<Map<String, String>> sheet;
    private String name;
    private transient RateSheet.Outcome tried;
    private transient Part file;

    /** Reads the file and says what it would come to. */
    public void upload() throws IOException {
        sheet = null;
        tried = null;
        if (file == null) {
            return;
        }
        try (InputStream in = file.getInputStream()) {
            byte[] bytes = in.readNBytes(SheetRows.MOST_BYTES + 1);
            notices.attempt(() -> sheet = new ArrayList<>(SheetRows.read(bytes)));
        }
        name = file.getSubmittedFileName();
        file = null;
        if (sheet != null) {
            notices.attempt(() -> tried = rates.enter(sheet, name, true));
        }
    }

    /** Keeps the sheet that was tried. */
    public void keep() {
        if (sheet != null
                && notices.attempt(() -> tried = rates.enter(sheet, name, false))
                && tried.rejected().isEmpty()) {
            notices.good("rates.kept", tried.lines().size());
            sheet = null;
            tried = null;
        }
    }

    public RateSheet.Outcome getTried() {
        return tried;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
