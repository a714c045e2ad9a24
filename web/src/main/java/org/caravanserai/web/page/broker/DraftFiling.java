package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.caravanserai.customs.declaration.Drafting;
import org.caravanserai.customs.declaration.Filing;
import org.caravanserai.web.page.Notices;

/**
 * Files and withdraws a draft. It is filed at the cost that the broker was shown, or not at all.
 */
@Named
@ViewScoped
public class DraftFiling implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject DeclarationPage page;
    @Inject DraftChecks checks;
    @Inject Drafting drafting;
    @Inject Filing filing;
    @Inject Notices notices;

    private String reason;

    public void file() {
        if (done(() -> filing.file(page.getId(), checks.shown()))) {
            notices.good("declaration.filed-now", page.getId());
        }
    }

    public void withdraw() {
        if (done(() -> drafting.withdraw(page.getId(), reason))) {
            notices.good("declaration.withdrawn", page.getId());
        }
    }

    private boolean done(Notices.Work work) {
        boolean done = notices.attempt(work);
        page.forget();
        checks.look();
        return done;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
