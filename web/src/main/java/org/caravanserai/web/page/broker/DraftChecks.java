package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.customs.payment.PaymentLine;

/** What is found in the sheet as it stands now, saved or not: obstacles and payments. */
@Named
@ViewScoped
public class DraftChecks implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject DeclarationPage page;
    @Inject DraftLook looking;

    private transient DraftLook.Seen seen;

    void look() {
        seen = page.isEditable() ? looking.look(page.getId(), page.getSheet()) : null;
    }

    private DraftLook.Seen seen() {
        if (seen == null) {
            look();
        }
        return seen;
    }

    public List<Check> getChecks() {
        return page.isEditable() ? seen().checks() : List.of();
    }

    /**
     * Of a draft as it is typed, none where they cannot be computed; of any other as it was filed.
     */
    public List<PaymentLine> getPayments() {
        if (!page.isEditable()) {
            return page.getView().payments();
        }
        return seen().payments() == null ? List.of() : seen().payments();
    }
}
