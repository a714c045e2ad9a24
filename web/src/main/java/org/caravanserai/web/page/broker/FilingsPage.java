package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.caravanserai.customs.office.FilingQueue;
import org.caravanserai.customs.office.FilingQueueRows;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Texts;

/** What waits to go to offices, in its order, with what came of each attempt. */
@Named
@ViewScoped
public class FilingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject FilingQueue queue;
    @Inject FilingQueueRows filings;
    @Inject Notices notices;
    @Inject Texts texts;

    private final Rows<FilingQueueRows.Waiting> waiting =
            Rows.of(wanted -> Found.whole(queue.waiting(), wanted));

    public void retry(String declaration) {
        if (notices.attempt(() -> filings.retry(declaration))) {
            notices.good("traffic.tried", declaration);
        }
    }

    /** What came of the last attempt, in words. */
    public String note(FilingQueueRows.Waiting filing) {
        if (filing.note() == null) {
            return texts.get("traffic.first");
        }
        String key = "office.outcome." + filing.note();
        return texts.containsKey(key)
                ? texts.get(key)
                : texts.of("office.outcome.waits", filing.note());
    }

    public Rows<FilingQueueRows.Waiting> getWaiting() {
        return waiting;
    }
}
