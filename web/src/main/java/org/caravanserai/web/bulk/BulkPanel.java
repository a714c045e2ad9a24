package org.caravanserai.web.bulk;

import java.io.Serializable;
import java.util.List;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;

/**
 * An act on the chosen rows of a grid as its page shows it: tried, done with those that can be,
 * taken back.
 */
public final class BulkPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Rows<?> rows;
    private String act;
    private BulkWork work;
    private BulkWork back;
    private transient BulkJob job;

    public BulkPanel(Rows<?> rows) {
        this.rows = rows;
    }

    List<String> chosen() {
        return rows.chosenKeys();
    }

    /**
     * Tries an act.
     *
     * @param keys of the chosen rows, or of what is behind them
     * @param called key of its name
     * @param backward takes it back from one row; null where nothing can
     */
    public void offer(
            BulkDesk desk,
            Notices notices,
            String called,
            List<String> keys,
            BulkWork forward,
            BulkWork backward) {
        act = called;
        work = forward;
        back = backward;
        job = null;
        notices.attempt(() -> job = desk.tried(keys, forward));
    }

    /** Does it with those rows with which it can be done. */
    public void go(BulkDesk desk, Notices notices) {
        if (isTried()) {
            List<String> keys = job.good();
            notices.attempt(() -> job = desk.done(keys, work));
            rows.chooseNone();
        }
    }

    /** Takes it back from those rows with which it was done. */
    public void undo(BulkDesk desk, Notices notices) {
        if (isUndoable()) {
            List<String> keys = job.good();
            act = "bulk.undo";
            work = back;
            back = null;
            notices.attempt(() -> job = desk.done(keys, work));
        }
    }

    public void stop() {
        if (job != null) {
            job.stop();
        }
    }

    public void leave() {
        job = null;
        act = null;
    }

    public boolean isOpen() {
        return job != null;
    }

    public boolean isBusy() {
        return job != null && !job.over();
    }

    public boolean isTried() {
        return job != null && job.over() && job.trial();
    }

    public boolean isUndoable() {
        return job != null && job.over() && !job.trial() && back != null && !job.good().isEmpty();
    }

    public BulkJob getJob() {
        return job;
    }

    public String getAct() {
        return act;
    }
}
