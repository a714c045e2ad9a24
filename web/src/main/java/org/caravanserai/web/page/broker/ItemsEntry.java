package org.caravanserai.web.page.broker;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.DraftItem;
import org.caravanserai.customs.declaration.DraftLines;
import org.caravanserai.customs.declaration.Proposals;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.web.page.Notices;

/** The lines of a draft: which one is under the cursor, one more out of a lot, one taken out. */
@Named
@ViewScoped
public class ItemsEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject DeclarationPage page;
    @Inject DraftChecks checks;
    @Inject DraftLines draft;
    @Inject Proposals proposals;
    @Inject ExternalContext external;
    @Inject Notices notices;

    private int cursor = 1;
    private String lotToAdd;

    /** Shows the line that the page asks for. */
    public void show() {
        go(Integer.parseInt(external.getRequestParameterMap().getOrDefault("item", "1")));
    }

    void go(int item) {
        cursor = Math.max(1, item);
    }

    /** Adds everything that is left of one more lot. */
    public void add() {
        boolean added =
                notices.attempt(
                        () ->
                                draft.add(
                                        page.getId(),
                                        List.of(Typed.value(this::proposed, "lot")),
                                        false));
        if (added) {
            page.forget();
            cursor = lines().size();
            lotToAdd = null;
        }
        checks.look();
    }

    private DraftItem proposed() {
        return proposals.item(page.getView().procedure(), LotId.parse(lotToAdd), null);
    }

    /** Takes the line under the cursor out. */
    public void remove() {
        notices.attempt(() -> draft.remove(page.getId(), getCursor()));
        page.forget();
        checks.look();
    }

    private List<DeclarationView.Item> lines() {
        return page.getView().items();
    }

    /** The line under the cursor; null in a declaration without lines. */
    public DeclarationView.Item getLine() {
        return lines().isEmpty() ? null : lines().get(getCursor() - 1);
    }

    public int getCursor() {
        return Math.max(1, Math.min(cursor, lines().size()));
    }

    public String getLotToAdd() {
        return lotToAdd;
    }

    public void setLotToAdd(String lotToAdd) {
        this.lotToAdd = lotToAdd;
    }
}
