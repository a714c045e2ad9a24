package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.inventory.acts.ActBook;
import org.caravanserai.inventory.acts.ActKind;
import org.caravanserai.inventory.acts.ActShown;
import org.caravanserai.inventory.acts.Acts;
import org.caravanserai.inventory.printing.PrintLog;
import org.caravanserai.inventory.printing.PrintShown;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Wanted;

/** Acts of shortage, destruction, loss and refusal: proposed here, approved by somebody else. */
@Named
@ViewScoped
public class ActsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Acts acts;
    @Inject ActBook book;
    @Inject PrintLog log;
    @Inject CurrentActor actor;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private final Rows<ActShown> rows = Rows.of(this::find);
    private final Earlier earlier = new Earlier();
    private final ActEntry entry = new ActEntry();
    private String chosen;
    private String reason;

    @PostConstruct
    void open() {
        Map<String, String> asked = external.getRequestParameterMap();
        entry.setLot(asked.get("lot"));
        entry.setLocation(asked.get("bin"));
        chosen = asked.get("number");
    }

    public void propose() {
        if (notices.attempt(() -> chosen = acts.propose(entry.order(earlier.at(sites))).number())) {
            notices.good("acts.proposed", chosen);
            entry.clear();
        }
    }

    public void choose(String number) {
        chosen = number;
        reason = null;
    }

    /** The act whose panel is open; nothing while none is. */
    public ActShown getAct() {
        return chosen == null ? null : book.get(chosen);
    }

    /** Who printed the act that is open. */
    public List<PrintShown> getCopies() {
        return chosen == null ? List.of() : log.of("stock-act", chosen);
    }

    public void approve() {
        done(() -> acts.approve(chosen).warnings().forEach(notices::warn), "acts.posted");
    }

    /** Whether the reader asked for it, and so may think better of it. */
    public boolean asked(String user) {
        return actor.get().user().equals(user);
    }

    public void reject() {
        done(() -> acts.reject(chosen, reason), "acts.rejected");
    }

    public void askBack() {
        done(() -> acts.proposeBack(chosen, reason), "acts.back-asked");
    }

    public void approveBack() {
        done(() -> acts.approveBack(chosen), "acts.taken-back");
    }

    public void keep() {
        done(() -> acts.keep(chosen), "acts.kept");
    }

    private void done(Notices.Work work, String said) {
        if (notices.attempt(work)) {
            notices.good(said, chosen);
            reason = null;
        }
    }

    private Found<ActShown> find(Wanted wanted) {
        String text = wanted.text().toLowerCase(Locale.ROOT);
        List<ActShown> all =
                book.list(null, null).stream()
                        .filter(act -> words(act).toLowerCase(Locale.ROOT).contains(text))
                        .toList();
        return Found.whole(all, wanted);
    }

    private static String words(ActShown act) {
        return String.join(
                " ",
                act.number(),
                act.lot().value(),
                act.owner(),
                act.description(),
                act.document());
    }

    public Rows<ActShown> getRows() {
        return rows;
    }

    public ActEntry getEntry() {
        return entry;
    }

    public List<ActKind> getKinds() {
        return List.of(ActKind.values()).stream().filter(ActKind::proposed).toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Earlier getEarlier() {
        return earlier;
    }
}
