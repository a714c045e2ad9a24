package org.caravanserai.web.page.operator;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.caravanserai.shipments.exception.Inbox;
import org.caravanserai.web.bulk.BulkActs;
import org.caravanserai.web.bulk.BulkPanel;
import org.caravanserai.web.bulk.BulkWork;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Texts;

/** Many exceptions taken over, put off or closed at once. */
@Named
@ViewScoped
public class ExceptionsBulk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ExceptionsPage page;
    @Inject Inbox inbox;
    @Inject BulkActs acts;
    @Inject Sites sites;
    @Inject Texts texts;

    private BulkPanel panel;
    private String reason;
    private String until;

    @PostConstruct
    void open() {
        panel = new BulkPanel(page.getRows());
    }

    public void take() {
        acts.offer(panel, "exceptions.take", id -> inbox.take(Long.parseLong(id)), null);
    }

    public void snooze() {
        String why = reason;
        Instant moment = sites.moment(until);
        acts.offer(
                panel,
                "exceptions.snooze",
                id -> inbox.snooze(Long.parseLong(id), moment, why),
                reopening());
    }

    public void close() {
        String why = reason;
        acts.offer(
                panel, "exceptions.close", id -> inbox.close(Long.parseLong(id), why), reopening());
    }

    private BulkWork reopening() {
        String undone = texts.get("bulk.reopened");
        return id -> inbox.reopen(Long.parseLong(id), undone);
    }

    public BulkPanel getPanel() {
        return panel;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
