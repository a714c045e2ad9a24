package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.caravanserai.inventory.counting.CountShown;
import org.caravanserai.inventory.counting.CountView;
import org.caravanserai.inventory.counting.Counts;
import org.caravanserai.web.page.Notices;

/** A count sheet: parked and taken up, and handed in when everything on it is counted. */
@Named
@ViewScoped
public class CountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Counts counts;
    @Inject CountView view;
    @Inject Notices notices;
    @Inject ExternalContext external;

    private final CountFigures figures = new CountFigures();
    private final CountWhy why = new CountWhy();
    private String number;
    private transient CountShown count;

    @PostConstruct
    void open() {
        number = external.getRequestParameterMap().get("number");
        renew(view.get(number));
        figures.next(count);
    }

    public CountShown getCount() {
        if (count == null) {
            count = view.get(number);
        }
        return count;
    }

    public void park() {
        done(() -> renew(counts.park(number)));
    }

    public void take() {
        done(() -> renew(counts.take(number)));
    }

    public void handIn() {
        if (done(() -> why.tell(counts, getCount())) && done(() -> told(counts.handIn(number)))) {
            notices.good("count.said." + getCount().state().name(), number);
        }
    }

    /** Does what changes the sheet, and reads it anew whatever came of it. */
    boolean done(Notices.Work work) {
        boolean done = notices.attempt(work);
        count = null;
        return done;
    }

    void told(CountShown shown) {
        shown.warnings().forEach(notices::warn);
        renew(shown);
    }

    void renew(CountShown shown) {
        count = shown;
        why.follow(shown);
    }

    public CountWhy getWhy() {
        return why;
    }

    public CountFigures getFigures() {
        return figures;
    }
}
