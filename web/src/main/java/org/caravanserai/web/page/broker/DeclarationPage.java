package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.Declarations;
import org.caravanserai.customs.declaration.DraftItem;
import org.caravanserai.customs.declaration.Drafting;
import org.caravanserai.customs.declaration.Filing;
import org.caravanserai.customs.declaration.Proposals;
import org.caravanserai.customs.payment.PaymentLine;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.web.page.Notices;

/** One declaration: typed into like a sheet while it is a draft, read and followed after that. */
@Named
@ViewScoped
public class DeclarationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Declarations declarations;
    @Inject Drafting drafting;
    @Inject Filing filing;
    @Inject Proposals proposals;
    @Inject DraftLook looking;
    @Inject Acting acting;
    @Inject Notices notices;

    private String id;
    private int version;
    private Sheet sheet;
    private int cursor = 1;
    private Integer wanted;
    private String lotToAdd;
    private boolean changed;
    private boolean stale;
    private String reason;
    private transient DeclarationView view;
    private transient DraftLook.Seen seen;

    /** Reads it as it stands in the book. */
    public void load() {
        try {
            view = declarations.find(id == null ? "" : id);
        } catch (NotFound missing) {
            notices.attempt(
                    () -> {
                        throw missing;
                    });
            return;
        }
        version = view.version();
        sheet = Sheet.of(view);
        changed = false;
        stale = false;
        look();
    }

    /** Computes and checks what stands in the sheet now, saved or not. */
    public void recompute() {
        changed = true;
        sheet.getLines().stream().filter(SheetLine::packagesAlone).forEach(this::follow);
        look();
    }

    private void look() {
        seen = isEditable() ? looking.look(id, sheet) : null;
    }

    /** Masses, quantity and value of so many packages of the lot. */
    private void follow(SheetLine line) {
        try {
            DraftItem part =
                    proposals.item(
                            CustomsProcedure.parse(sheet.getBoxes().get("procedure")),
                            LotId.parse(line.get("lot")),
                            new BigDecimal(line.get("packages")));
            line.measure(part.measures(), part.value());
        } catch (InvalidInput | InvalidValue | NumberFormatException theChecksSayWhy) {
            return;
        }
    }

    /** Saves the draft; whoever saved it meanwhile is not overwritten. */
    public boolean save() {
        recompute();
        boolean saved = notices.attempt(() -> drafting.edit(id, version, sheet.read()));
        if (saved) {
            load();
            notices.good("declaration.saved", id);
        }
        stale = !saved && declarations.find(id).version() != version;
        return saved;
    }

    /** Saves what was typed and sends it to the office. */
    public void file() {
        recompute();
        boolean done =
                notices.attempt(
                        () -> {
                            keep();
                            filing.file(id);
                        });
        if (done) {
            load();
            notices.good("declaration.filed-now", id);
        }
        stale = !done && declarations.find(id).version() != version;
    }

    /** What waits for its goods cannot have been changed. */
    private void keep() {
        if (sheet.getLines().stream().allMatch(SheetLine::isStanding)) {
            drafting.edit(id, version, sheet.read());
            version = declarations.find(id).version();
            changed = false;
        }
    }

    public void withdraw() {
        if (notices.attempt(() -> drafting.withdraw(id, reason))) {
            load();
            notices.good("declaration.withdrawn", id);
        }
    }

    /** Puts the cursor on the line that the page asked for. */
    public void go() {
        cursor = wanted == null ? cursor : Math.max(1, Math.min(wanted, sheet.getLines().size()));
    }

    /** Adds everything that is left of one more lot. */
    public void add() {
        notices.attempt(
                () -> {
                    SheetLine line = new SheetLine(sheet.getLines().size() + 1);
                    line.fill(
                            Typed.value(
                                    () ->
                                            proposals.item(
                                                    CustomsProcedure.parse(
                                                            sheet.getBoxes().get("procedure")),
                                                    LotId.parse(lotToAdd),
                                                    null),
                                    "lot"));
                    sheet.getLines().add(line);
                    cursor = line.getNumber();
                    lotToAdd = null;
                });
        recompute();
    }

    /** Takes the line under the cursor out. */
    public void remove() {
        sheet.remove(cursor);
        cursor = Math.max(1, Math.min(cursor, sheet.getLines().size()));
        recompute();
    }

    public DeclarationView getView() {
        if (view == null && id != null) {
            view = declarations.find(id);
        }
        return view;
    }

    private DraftLook.Seen seen() {
        if (seen == null) {
            look();
        }
        return seen;
    }

    public boolean isEditable() {
        return acting.isBroker() && getView().status() == DeclarationStatus.DRAFT;
    }

    /** Whether the office still owes an answer that the page waits for. */
    public boolean isWaiting() {
        return getView() != null && getView().status().filed();
    }

    public List<Check> getChecks() {
        return isEditable() ? seen().checks() : List.of();
    }

    /** Of the sheet as it stands now. */
    public List<PaymentLine> getPayments() {
        boolean fresh = isEditable() && seen().payments() != null;
        return fresh ? seen().payments() : isEditable() ? List.of() : getView().payments();
    }

    public Sheet getSheet() {
        return sheet;
    }

    /** The line under the cursor; null in a sheet without lines. */
    public SheetLine getLine() {
        return sheet.getLines().isEmpty() ? null : sheet.getLines().get(cursor - 1);
    }

    public int getCursor() {
        return cursor;
    }

    /** Whether somebody else saved the draft since it was read here. */
    public boolean isStale() {
        return stale;
    }

    public boolean isChanged() {
        return changed;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getWanted() {
        return wanted;
    }

    public void setWanted(Integer wanted) {
        this.wanted = wanted;
    }

    public String getLotToAdd() {
        return lotToAdd;
    }

    public void setLotToAdd(String lotToAdd) {
        this.lotToAdd = lotToAdd;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
