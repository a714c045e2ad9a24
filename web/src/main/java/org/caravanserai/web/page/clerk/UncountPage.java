package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.inventory.receiving.ReceiptCount;
import org.caravanserai.inventory.receiving.ReceiptView;
import org.caravanserai.inventory.receiving.Reopening;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Notices;

/** What was done with a receipt and can be taken back: each posted count, and the closing. */
@Named
@ViewScoped
public class UncountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ReceiptView view;
    @Inject ReceiptSheet sheet;
    @Inject Takeback takeback;
    @Inject Reopening reopening;
    @Inject Notices notices;
    @Inject ExternalContext external;

    private String id;
    private String posting;
    private String reason;
    private String why;

    @PostConstruct
    void open() {
        id = external.getRequestParameterMap().get("id");
    }

    public List<ReceiptCount> getCounts() {
        return view.counts(id);
    }

    /** Asks for the reason; null asks no more. */
    public void ask(String number) {
        posting = number;
        reason = null;
    }

    /**
     * @param earlier since when it is no longer so
     */
    public void takeBack(Earlier earlier) {
        if (takeback.attempt(posting, reason, earlier, "uncount.done", posting)) {
            posting = null;
        }
        sheet.renew();
    }

    /** Opens the receipt again that was closed too early; its counts stand. */
    public void reopen() {
        if (notices.attempt(() -> reopening.reopen(id, why))) {
            notices.good("reopen.done", id);
            why = null;
        }
        sheet.renew();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getPosting() {
        return posting;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
