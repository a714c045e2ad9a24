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
 * beans beside: {@link BoxDesk}, {@link ItemsEntry}, {@link DraftChecks}, {@link DraftFiling},
 * {@link DecisionEntry}.
 */
@Named
@ViewScoped
public class DeclarationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Declarations declarations;
    @Inject Acting acting;
    @Inject Notices notices;

    private String id;
    private boolean found;
    private transient DeclarationView view;

    /** Reads it as it stands in the book. */
    public void load() {
        try {
            view = declarations.open(id == null ? "" : id);
            found = true;
        } catch (NotFound missing) {
            notices.attempt(
                    () -> {
                        throw missing;
                    });
        }
    }

    public DeclarationView getView() {
        if (view == null && found) {
            view = declarations.open(id);
        }
        return view;
    }

    /** What was read is no longer what stands in the book. */
    void forget() {
        view = null;
    }

    public boolean isFound() {
        return found;
    }

    public boolean isEditable() {
        return acting.isBroker() && getView().status() == DeclarationStatus.DRAFT;
    }

    /** Whether the office still owes an answer that the page waits for. */
    public boolean isWaiting() {
        return getView() != null && getView().status().filed();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
