package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.customs.declaration.DraftItem;
import org.caravanserai.customs.declaration.Proposals;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.web.page.Notices;

/** The items of the sheet: walked, added, taken out, and reckoned anew as they are typed. */
@Named
@ViewScoped
public class ItemsEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject DeclarationPage page;
    @Inject DraftChecks checks;
    @Inject Proposals proposals;
    @Inject Notices notices;

    private int cursor = 1;
    private Integer wanted;
    private String lotToAdd;

    /** Computes and checks what stands in the sheet now, saved or not. */
    public void recompute() {
        lines().stream().filter(SheetLine::packagesAlone).forEach(this::follow);
        checks.look();
    }

    /** Masses, quantity and value of so many packages of the lot. */
    private void follow(SheetLine line) {
        try {
            BigDecimal packages = new BigDecimal(line.get("packages"));
            DraftItem part = proposals.item(procedure(), LotId.parse(line.get("lot")), packages);
            line.measure(part.measures(), part.value());
        } catch (InvalidInput | InvalidValue | NumberFormatException theChecksSayWhy) {
            return;
        }
    }

    /** Puts the cursor on the line that the page asked for. */
    public void go() {
        cursor = wanted == null ? cursor : within(wanted);
    }

    /** Adds everything that is left of one more lot. */
    public void add() {
        notices.attempt(
                () -> {
                    SheetLine line = new SheetLine(lines().size() + 1);
                    line.fill(Typed.value(this::proposed, "lot"));
                    lines().add(line);
                    cursor = line.getNumber();
                    lotToAdd = null;
                });
        recompute();
    }

    private DraftItem proposed() {
        return proposals.item(procedure(), LotId.parse(lotToAdd), null);
    }

    /** Takes the line under the cursor out. */
    public void remove() {
        page.getSheet().remove(cursor);
        cursor = within(cursor);
        recompute();
    }

    private int within(int line) {
        return Math.max(1, Math.min(line, lines().size()));
    }

    private CustomsProcedure procedure() {
        return CustomsProcedure.parse(page.getSheet().getBoxes().get("procedure"));
    }

    private List<SheetLine> lines() {
        return page.getSheet().getLines();
    }

    /** The line under the cursor; null in a sheet without lines. */
    public SheetLine getLine() {
        return lines().isEmpty() ? null : lines().get(within(cursor) - 1);
    }

    public int getCursor() {
        return cursor;
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
}
