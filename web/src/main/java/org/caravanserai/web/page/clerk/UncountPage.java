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

/** The counts that were posted of a receipt, each of which can be taken back. */
@Named
@ViewScoped
public class UncountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ReceiptView view;
    @Inject ReceiptSheet sheet;
    @Inject Takeback takeback;
    @Inject ExternalContext external;

    private String id;
    private String posting;
    private String reason;

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

    public void takeBack() {
        if (takeback.attempt(posting, reason, "uncount.done", posting)) {
            posting = null;
        }
        sheet.renew();
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
