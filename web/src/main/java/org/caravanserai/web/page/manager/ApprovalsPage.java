package org.caravanserai.web.page.manager;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.caravanserai.inventory.handling.ReversalAsked;
import org.caravanserai.inventory.handling.ReversalDesk;
import org.caravanserai.web.approval.Approvals;
import org.caravanserai.web.approval.Waiting;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Texts;
import org.caravanserai.web.page.Wanted;

/** The queue of the second person; reversals are decided here, the rest where it belongs. */
@Named
@ViewScoped
public class ApprovalsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Approvals approvals;
    @Inject ReversalDesk reversals;
    @Inject Notices notices;
    @Inject Texts texts;
    @Inject ExternalContext external;

    private final Rows<Waiting> rows = Rows.of(this::find);
    private String chosen;
    private String reason;

    @PostConstruct
    void open() {
        chosen = external.getRequestParameterMap().get("number");
    }

    private Found<Waiting> find(Wanted wanted) {
        String text = wanted.text().toLowerCase(Locale.ROOT);
        List<Waiting> all =
                approvals.waiting().stream()
                        .filter(one -> words(one).toLowerCase(Locale.ROOT).contains(text))
                        .toList();
        return Found.whole(all, wanted);
    }

    private String words(Waiting one) {
        return String.join(
                " ",
                texts.get("approvals.kind." + one.kind()),
                one.number(),
                one.subject(),
                one.reason(),
                one.askedBy());
    }

    /** The reversal whose panel is open; nothing while none is. */
    public ReversalAsked getAsked() {
        return chosen == null ? null : reversals.get(chosen);
    }

    /** Whether the reader may decide on the reversal that is open. */
    public boolean isOwn() {
        return approvals.waiting().stream()
                .anyMatch(one -> one.number().equals(chosen) && one.own());
    }

    public void approve() {
        done(
                () -> reversals.approve(chosen).posting().warnings().forEach(notices::warn),
                "approvals.approved");
    }

    public void reject() {
        done(() -> reversals.reject(chosen, reason), "approvals.rejected");
    }

    public void close() {
        chosen = null;
    }

    private void done(Notices.Work work, String said) {
        if (notices.attempt(work)) {
            notices.good(said, chosen);
            chosen = null;
            reason = null;
        }
    }

    public Rows<Waiting> getRows() {
        return rows;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
