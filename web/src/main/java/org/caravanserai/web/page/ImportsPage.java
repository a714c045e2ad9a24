package org.caravanserai.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.caravanserai.web.imports.ImportShown;
import org.caravanserai.web.imports.Imports;

/** Everything that came in from sheets; any of it can be taken back while nothing stands on it. */
@Named
@ViewScoped
public class ImportsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Imports imports;
    @Inject Notices notices;
    @Inject Sites sites;

    private final Rows<ImportShown> rows = Rows.of(this::find);
    private final Earlier earlier = new Earlier();
    private ImportShown.Kind kind;
    private ImportShown.Kind chosenKind;
    private String chosen;
    private String what;
    private String reason;

    private Found<ImportShown> find(Wanted wanted) {
        String text = wanted.text().toLowerCase(Locale.ROOT);
        return Found.whole(
                imports.list(kind).stream()
                        .filter(
                                one ->
                                        (one.what() + ' ' + one.by())
                                                .toLowerCase(Locale.ROOT)
                                                .contains(text))
                        .toList(),
                wanted);
    }

    public void choose(ImportShown one) {
        chosenKind = one.kind();
        chosen = one.id();
        what = one.what();
        reason = null;
        earlier.setTyped(null);
    }

    public void undo() {
        if (notices.attempt(() -> imports.undo(chosenKind, chosen, reason, earlier.at(sites)))) {
            notices.good("imports.undone", what);
            leave();
        }
    }

    public void leave() {
        chosen = null;
    }

    public Rows<ImportShown> getRows() {
        return rows;
    }

    public List<ImportShown.Kind> getKinds() {
        return List.of(ImportShown.Kind.values());
    }

    public ImportShown.Kind getKind() {
        return kind;
    }

    public void setKind(ImportShown.Kind kind) {
        this.kind = kind;
    }

    public String getChosen() {
        return chosen;
    }

    /** Whether the chosen one can be taken back since a moment of its own. */
    public boolean isTimed() {
        return chosen != null && chosenKind.keepsTimes();
    }

    /** Since when the chosen one is to be no longer so. */
    public Earlier getEarlier() {
        return earlier;
    }

    public String getWhat() {
        return what;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
