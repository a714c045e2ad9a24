package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.Declarations;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.web.page.Notices;

/**
 * One declaration: typed into like a sheet while it is a draft, read and followed after that.
 *
 * <p>Here is only which one it is and how it stands in the book; what is done with it stands in the
 * beans beside: {@link ItemsEntry}, {@link DraftChecks}, {@link DraftFiling}, {@link
 * DecisionEntry}.
 */
@Named
@ViewScoped
public class DeclarationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Declarations declarations;
    @Inject Acting acting;
    @Inject Notices notices;

    private String id;
    private int version;
    private Sheet sheet;
    private transient DeclarationView view;

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
    }

    public DeclarationView getView() {
        if (view == null && id != null) {
            view = declarations.find(id);
        }
        return view;
    }

    public boolean isEditable() {
        return acting.isBroker() && getView().status() == DeclarationStatus.DRAFT;
    }

    /** Whether the office still owes an answer that the page waits for. */
    public boolean isWaiting() {
        return getView() != null && getView().status().filed();
    }

    public Sheet getSheet() {
        return sheet;
    }

    /** The version that was read here; whoever saves names it. */
    int version() {
        return version;
    }

    /** Goes on from a version that was saved meanwhile. */
    void goOnFrom(int newer) {
        version = newer;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
