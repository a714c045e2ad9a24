package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.customs.declaration.Declarations;
import org.caravanserai.customs.declaration.Drafting;
import org.caravanserai.customs.declaration.Filing;
import org.caravanserai.web.page.Notices;

/** Saves, files and withdraws a draft; two who type in one draft learn of each other here. */
@Named
@ViewScoped
public class DraftFiling implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject DeclarationPage page;
    @Inject ItemsEntry items;
    @Inject DraftChecks checks;
    @Inject Declarations declarations;
    @Inject Drafting drafting;
    @Inject Filing filing;
    @Inject Notices notices;

    private boolean stale;
    private String reason;

    /** Saves the draft; whoever saved it meanwhile is not overwritten. */
    public void save() {
        items.recompute();
        if (done(notices.attempt(this::write))) {
            notices.good("declaration.saved", page.getId());
        }
    }

    /** Saves what was typed here in place of what somebody else saved, after seeing both. */
    public void saveMine() {
        page.goOnFrom(current());
        save();
    }

    /** Saves what was typed and sends it to the office. */
    public void file() {
        items.recompute();
        if (done(notices.attempt(this::saveAndFile))) {
            notices.good("declaration.filed-now", page.getId());
        }
    }

    public void withdraw() {
        if (done(notices.attempt(() -> drafting.withdraw(page.getId(), reason)))) {
            notices.good("declaration.withdrawn", page.getId());
        }
    }

    /** What waits for its goods cannot have been changed. */
    private void saveAndFile() {
        if (page.getSheet().getLines().stream().allMatch(SheetLine::isStanding)) {
            write();
            page.goOnFrom(current());
        }
        filing.file(page.getId());
    }

    private void write() {
        drafting.edit(page.getId(), page.version(), page.getSheet().read());
    }

    private boolean done(boolean done) {
        stale = !done && current() != page.version();
        if (done) {
            page.load();
            checks.look();
        }
        return done;
    }

    private int current() {
        return declarations.find(page.getId()).version();
    }

    /** Whether somebody else saved the draft since it was read here. */
    public boolean isStale() {
        return stale;
    }

    /** What is typed here and what the other saved, cell by cell. */
    public List<CellDifference> getDifferences() {
        return stale
                ? CellDifference.between(page.getSheet(), Sheet.of(declarations.find(page.getId())))
                : List.of();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
