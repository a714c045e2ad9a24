package org.caravanserai.web.page.broker;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.Declarations;
import org.caravanserai.customs.declaration.ItemDecision;
import org.caravanserai.customs.declaration.Revocations;
import org.caravanserai.web.page.Notices;

/** The office took a release back: entered with its reason, by somebody who did not file it. */
@Named
@ViewScoped
public class RevocationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Declarations declarations;
    @Inject Revocations revocations;
    @Inject Notices notices;
    @Inject ExternalContext external;

    private String id;
    private String reason;
    private boolean done;

    @PostConstruct
    void open() {
        id = external.getRequestParameterMap().getOrDefault("id", "");
        declarations.find(id);
    }

    public DeclarationView getDeclaration() {
        return declarations.find(id);
    }

    /** The items that the office had released. */
    public List<DeclarationView.Item> getReleased() {
        return getDeclaration().items().stream()
                .filter(item -> item.decision() == ItemDecision.RELEASED)
                .toList();
    }

    public void revoke() {
        done = notices.attempt(() -> revocations.revoke(id, reason));
        if (done) {
            notices.good("revocation.done", id);
            reason = null;
        }
    }

    public boolean isDone() {
        return done;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
