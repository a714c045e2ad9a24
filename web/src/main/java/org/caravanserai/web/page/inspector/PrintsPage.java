package org.caravanserai.web.page.inspector;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.caravanserai.inventory.printing.PrintLog;
import org.caravanserai.inventory.printing.PrintShown;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Texts;
import org.caravanserai.web.page.Wanted;

/** Who printed what and when, the latest copy first. */
@Named
@ViewScoped
public class PrintsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> KINDS =
            Set.of(
                    "gate-pass",
                    "differences-act",
                    "stock-act",
                    "count-sheet",
                    "unit-label",
                    "bin-label",
                    "customs-warehouse");

    @Inject PrintLog log;
    @Inject Texts texts;

    private final Rows<PrintShown> rows = Rows.of(this::find);

    private Found<PrintShown> find(Wanted wanted) {
        String text = wanted.text();
        return Found.page(log.list(text, wanted.offset(), wanted.limit()), log.count(text));
    }

    /** What the kind of document is called; kinds of later editions are called documents. */
    public String name(PrintShown print) {
        return texts.get("prints.kind." + (KINDS.contains(print.kind()) ? print.kind() : "other"));
    }

    public Rows<PrintShown> getRows() {
        return rows;
    }
}
