package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.Declarations;
import org.caravanserai.customs.declaration.VersionView;
import org.caravanserai.customs.declaration.Versions;
import org.caravanserai.customs.office.InspectionEntry;
import org.caravanserai.customs.office.Inspections;
import org.caravanserai.customs.office.OfficeRequests;
import org.caravanserai.customs.office.RequestView;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Texts;

/**
 * What the office asked, found and decided about one declaration, and its versions.
 *
 * <p>What is done about it stands in the beans beside: {@link DeskTerms}, {@link RequestAnswer},
 * {@link ActOfInspection}, {@link CorrectionEntry}, {@link HeadCorrection}, {@link DeskFiles}.
 */
@Named
@ViewScoped
public class OfficeDeskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Declarations declarations;
    @Inject OfficeRequests requests;
    @Inject Inspections inspections;
    @Inject Versions versions;
    @Inject Notices notices;
    @Inject Acting acting;
    @Inject Texts texts;

    private String id;
    private transient DeclarationView view;

    /** Null where nobody the reader may see has that name. */
    public DeclarationView getView() {
        if (view == null && id != null) {
            try {
                view = declarations.find(id);
            } catch (NotFound missing) {
                notices.attempt(
                        () -> {
                            throw missing;
                        });
                id = null;
            }
        }
        return view;
    }

    /** Reads everything anew after something was done. */
    void again() {
        view = null;
    }

    /** Whether somebody else than the reader filed it, so that the reader may enter what came. */
    public boolean isEntering() {
        return acting.isDeciding() && !acting.getUser().equals(getView().filedBy());
    }

    /** Whether the condition of a release stands. */
    public boolean isConditional() {
        return getView().items().stream()
                .anyMatch(item -> item.condition() != null && item.conditionMet() == null);
    }

    public List<RequestView> getRequests() {
        return requests.of(id);
    }

    /** What the house asked for in the reader's language; what an office wrote as it is. */
    public String wanted(RequestView request) {
        String key = "office.wanted." + request.wanted();
        return texts.containsKey(key) ? texts.get(key) : request.wanted();
    }

    public List<InspectionEntry> getActs() {
        return inspections.of(id);
    }

    public List<VersionView> getVersions() {
        return versions.of(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
