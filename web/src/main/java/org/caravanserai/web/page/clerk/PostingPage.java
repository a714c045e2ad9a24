package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.caravanserai.inventory.handling.ReversalAsked;
import org.caravanserai.inventory.handling.ReversalDesk;
import org.caravanserai.inventory.ledger.PostingShown;
import org.caravanserai.inventory.ledger.PostingView;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.PageRoles;
import org.caravanserai.web.page.Texts;

/** One posting: what went where, when, by whom and why, and what proves it. */
@Named
@ViewScoped
public class PostingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PostingView view;
    @Inject ReversalDesk desk;
    @Inject Takeback takeback;
    @Inject CurrentActor actor;
    @Inject Texts texts;
    @Inject ExternalContext external;

    private final Earlier earlier = new Earlier();
    private String number;
    private String reason;
    private transient PostingShown posting;

    @PostConstruct
    void open() {
        number = external.getRequestParameterMap().get("number");
        posting = view.get(number);
    }

    public PostingShown getPosting() {
        if (posting == null) {
            posting = view.get(number);
        }
        return posting;
    }

    /** The request to take it back that waits for a second person; nothing for none. */
    public ReversalAsked getAsked() {
        return getPosting().reversible() ? desk.waitingFor(number).orElse(null) : null;
    }

    /** Where the paper behind it is shown; nothing where the reader may not open it. */
    public String getPaper() {
        String page =
                switch (getPosting().kind()) {
                    case RECEIPT -> "/clerk/receipt.xhtml?id=";
                    case DISPATCH -> "/clerk/gate-pass.xhtml?number=";
                    case COUNT -> "/clerk/count.xhtml?number=";
                    case ACT -> "/clerk/acts.xhtml?number=";
                    case RELEASE -> "/trace.xhtml?kind=declaration&id=";
                    default -> null;
                };
        return page == null
                        || getPosting().reference() == null
                        || !PageRoles.admits(actor.get(), page.replaceFirst("\\?.*", ""))
                ? null
                : page + getPosting().reference();
    }

    /** What the fact is called in the reader's language. */
    public String word(String fact) {
        return texts.of("fact." + fact);
    }

    public void reverse() {
        takeback.attempt(number, reason, earlier, "posting.taken-back", number);
        posting = null;
    }

    public Earlier getEarlier() {
        return earlier;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
